import { createHmac, timingSafeEqual } from 'node:crypto';
import { InputError } from '../errors.ts';

/** Where a listing continues, sealed: a reader can neither read nor change it, nor use it with another filter. */
export type Cursors = {
  seal(position: string | null, filter: object): Promise<string | null>;
  /** @throws {InputError} where the cursor was not made by us for this filter. */
  open(cursor: string | undefined, filter: object): Promise<string | null>;
};

const MAC_BYTES = 12;

/** @param key at least 32 random bytes, the same for every process of a deployment. */
export function createCursors(key: () => Promise<Uint8Array>): Cursors {
  const mac = async (position: string, filter: object): Promise<Buffer> =>
    createHmac('sha256', await key())
      .update(
        JSON.stringify([
          position,
          Object.entries(filter)
            .filter(([, value]) => value !== undefined)
            .sort(),
        ]),
      )
      .digest()
      .subarray(0, MAC_BYTES);

  return {
    async seal(position, filter) {
      if (position === null) return null;
      return Buffer.concat([await mac(position, filter), Buffer.from(position)]).toString('base64url');
    },
    async open(cursor, filter) {
      if (cursor === undefined) return null;
      const bytes = Buffer.from(cursor, 'base64url');
      const position = bytes.subarray(MAC_BYTES).toString();
      const genuine =
        bytes.length > MAC_BYTES &&
        // The decoder overlooks what it cannot read; a cursor that was touched at all is not ours.
        bytes.toString('base64url') === cursor &&
        timingSafeEqual(bytes.subarray(0, MAC_BYTES), await mac(position, filter));
      if (!genuine)
        throw new InputError('the cursor does not belong to this listing and these filters', 'cursor');
      return position;
    },
  };
}
