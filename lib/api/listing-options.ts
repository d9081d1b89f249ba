import { InputError } from '../errors.ts';
import type { ListingOptions } from '../ports.ts';

type Asked = {
  limit: number;
  sort: 'newest' | 'oldest';
  from?: string | undefined;
  to?: string | undefined;
};

/** @throws {InputError} where the range ends before it begins. */
export function listingOptions({ limit, sort, from, to }: Asked, cursor: string | null): ListingOptions {
  checkRange({ from, to });
  return { limit, cursor, from: from ?? null, to: to ?? null, order: sort };
}

export function checkRange({ from, to }: Pick<Asked, 'from' | 'to'>): void {
  if (from !== undefined && to !== undefined && from > to)
    throw new InputError('the range ends before it begins', 'from');
}
