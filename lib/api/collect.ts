import type { ListingOptions, Page } from '../ports.ts';

/** Items read for one page at the most: a filter that matches little ends a page early, with a cursor. */
const READ_BUDGET = 2000;
const READ_AT_ONCE = 200;
/** Reads a little more than what was found so far makes expect, so that a second look is seldom needed. */
const SLACK = 1.3;

/**
 * Reads on until the page is full, the listing ends or the budget is spent.
 * @param position of an item in the listing: its sort key.
 */
export async function collect<Item>(
  read: (options: ListingOptions) => Promise<Page<Item>>,
  keep: (item: Item) => boolean,
  position: (item: Item) => string,
  options: ListingOptions,
): Promise<Page<Item>> {
  const found: Item[] = [];
  let { cursor } = options;
  let spent = 0;
  let sparse = false;
  do {
    const missing = options.limit - found.length;
    const limit: number =
      spent === 0
        ? missing
        : sparse
          ? READ_AT_ONCE
          : Math.min(READ_AT_ONCE, Math.ceil((missing * spent * SLACK) / (found.length || 0.5)));
    const page = await read({ ...options, cursor, limit });
    for (const [i, item] of page.items.entries()) {
      if (keep(item)) found.push(item);
      if (found.length < options.limit) continue;
      const rest = i + 1 < page.items.length || page.cursor !== null;
      return { items: found, cursor: rest ? position(item) : null };
    }
    spent += Math.max(1, page.items.length);
    cursor = page.cursor;
    // Of all of several companies the listing itself leaves most out.
    sparse = cursor !== null && page.items.length < limit;
  } while (cursor !== null && spent < READ_BUDGET);
  return { items: found, cursor };
}
