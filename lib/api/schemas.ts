/** What the API takes and gives, as zod schemas: they validate, and the OpenAPI document is made of them. */
import { z } from '@hono/zod-openapi';
import { FeedSettings } from '../feeds/feed.ts';
import { ArticleListing, CompanyListing, Instant, StoredArticle } from '../model.ts';

export const Problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    detail: z.string(),
    /** The parameter or field that was wrong. */
    field: z.string().optional(),
  })
  .openapi('Problem');
export type Problem = z.infer<typeof Problem>;

/** Every listing: `cursor` asks for the next page, null at the end. */
export const pageOf = <Item extends z.ZodType>(item: Item) =>
  z.object({ items: z.array(item), cursor: z.string().nullable() });

export const ListingQuery = z.object({
  from: Instant.optional().openapi({ description: 'Published at this instant or later.' }),
  to: Instant.optional().openapi({ description: 'Published at this instant or earlier.' }),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: z.string().max(400).optional(),
});

export const Article = StoredArticle.extend({ text: z.string() }).meta({ id: 'Article' });
export const Listing = ArticleListing.meta({ id: 'ArticleListing' });
export const TickerListing = CompanyListing.meta({ id: 'CompanyListing' });

export const FeedView = z
  .object({
    feedId: z.string(),
    url: z.string(),
    title: z.string().nullable(),
    language: z.string().nullable(),
    status: z.enum(['active', 'paused']),
    settings: FeedSettings,
    lastPollAt: Instant.nullable(),
    lastSuccessAt: Instant.nullable(),
    nextPollAt: Instant,
    nextPollReason: z.string(),
    consecutiveErrors: z.number().int(),
    lastError: z.object({ code: z.string(), message: z.string(), at: Instant }).nullable(),
  })
  .openapi('Feed');

export const NewFeed = z.object({ url: z.url({ protocol: /^https?$/ }) }).openapi('NewFeed');
