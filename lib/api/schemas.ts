/** What the API takes and gives, as zod schemas: they validate, and the OpenAPI document is made of them. */
import { z } from '@hono/zod-openapi';
import { FeedSettings, LedgerEntry } from '../feeds/feed.ts';
import { HEADERS_NAME } from '../feeds/private-headers.ts';
import { WebSub } from '../feeds/web-sub.ts';
import {
  ArticleListing,
  CompanyListing,
  Instant,
  Mention,
  RemovedPassage,
  SentimentLabel,
  StoredArticle,
  TopicName,
} from '../model.ts';

export const Problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    detail: z.string(),
    field: z.string().optional().openapi({ description: 'The parameter or field that was wrong.' }),
  })
  .openapi('Problem');
export type Problem = z.infer<typeof Problem>;

/** Digits only: what else JavaScript takes for a number, an empty text before all, is a mistake in a query. */
export const wholeNumber = (min: number, max: number, preset: number) =>
  z
    .string()
    .regex(/^\d{1,6}$/, `not a whole number from ${min} to ${max}`)
    .transform(Number)
    .pipe(z.number().min(min).max(max))
    .default(preset)
    .openapi({ type: 'integer', minimum: min, maximum: max, default: preset });
const Limit = wholeNumber(1, 200, 50).openapi({ description: 'Items a page holds at the most.' });
const Cursor = z.string().max(600).optional().openapi({ description: 'Of the page before this one.' });
/** Any spelling of an instant that ISO 8601 has with a zone; we compare in UTC with milliseconds. */
export const When = z.iso
  .datetime({ offset: true, error: 'not an instant such as 2026-11-22T08:30:00Z' })
  .max(40)
  .transform((text) => new Date(text).toISOString())
  .pipe(Instant)
  .optional()
  .openapi({ type: 'string', format: 'date-time' });
/** `a,b,c` in a query. */
const listOf = <Text extends string>(item: z.ZodType<Text, string>, max: number) =>
  z
    .string()
    .max(1000)
    .transform((text) => text.split(',').map((part) => part.trim()))
    .pipe(z.array(item).min(1).max(max))
    .optional();

export const PageQuery = z.object({ limit: Limit, cursor: Cursor });
export const RangeQuery = PageQuery.extend({
  from: When.openapi({ description: 'Published at this instant or later.' }),
  to: When.openapi({ description: 'Published at this instant or earlier.' }),
  sort: z.enum(['newest', 'oldest']).default('newest').openapi({ description: 'By time of publication.' }),
});
export const LISTED_FIELDS = CompanyListing.keyof();
export const ArticlesQuery = RangeQuery.extend({
  tickers: listOf(z.string().min(1).max(32), 10).openapi({
    type: 'string',
    description: 'SYMBOL.MIC, symbol or ISIN, separated by commas.',
  }),
  match: z.enum(['any', 'all']).default('any').openapi({ description: 'Any of the tickers, or all.' }),
  feed: z.string().max(64).optional().openapi({
    description: 'Id of a feed that carried it; not with `tickers` or `changedAfter`.',
  }),
  language: z
    .string()
    .regex(/^[a-z]{2,3}$/, 'two small letters, or und')
    .optional()
    .openapi({ description: 'ISO 639-1; `und` where it could not be told.' }),
  sentiment: SentimentLabel.optional().openapi({
    description: 'Of the article; with one ticker, of that company.',
  }),
  minRelevance: z
    .string()
    .regex(/^(?:0|1|[01]?\.\d{1,6})$/, 'not a number from 0 to 1')
    .transform(Number)
    .pipe(z.number().min(0).max(1))
    .optional()
    .openapi({
      type: 'number',
      minimum: 0,
      maximum: 1,
      description:
        'How much the article is about the company, of several the one it is most about; needs `tickers`.',
    }),
  topics: listOf(TopicName, 16).openapi({
    type: 'string',
    description: `Any of several, separated by commas; there are ${TopicName.options.join(', ')}.`,
  }),
  changedAfter: When.openapi({
    description:
      'Stored or revised at this instant or later, oldest change first: for readers that catch up. An article that is revised while you page comes again, with a higher `revision`. Changes show up ten seconds after they were stored, so that none can slip in behind you: go on with the `ingestedAt` of the last item. Not with `from`, `to` or `minRelevance`.',
  }),
  fields: listOf(LISTED_FIELDS, 20).openapi({
    type: 'string',
    description: `Only these fields of each item, separated by commas; there are ${LISTED_FIELDS.options.join(', ')}.`,
  }),
});
export type ArticlesQuery = z.infer<typeof ArticlesQuery>;

export const Article = StoredArticle.omit({ removed: true }).meta({ id: 'Article' });
export const ArticleText = z
  .object({ articleId: z.string(), contentHash: z.string(), text: z.string() })
  .openapi('ArticleText');
export const Explanation = z
  .object({
    articleId: z.string(),
    title: z.string(),
    text: z.string(),
    removed: z.array(RemovedPassage),
    sentimentEvidence: z.string().nullable(),
    tickers: z.array(
      z.object({ ticker: z.string(), evidence: z.string().nullable(), mentions: z.array(Mention) }),
    ),
    topics: StoredArticle.shape.topics,
  })
  .openapi('Explanation');
export const Listing = ArticleListing.extend({
  relevance: z.number().optional(),
  companySentiment: CompanyListing.shape.companySentiment.optional(),
})
  .partial()
  .meta({ id: 'ArticleListing' });

export const TickerSummary = z
  .object({
    ticker: z.string(),
    name: z.string().nullable(),
    isin: z.string().nullable(),
    articles: z.number().int(),
    meanScore: z.number().nullable(),
    latest: Instant,
  })
  .openapi('TickerSummary');
export const SentimentPoint = z
  .object({
    start: Instant,
    count: z.number().int(),
    mean: z.number().nullable(),
    relevanceWeightedMean: z.number().nullable(),
  })
  .openapi('SentimentPoint');

export const FeedView = z
  .object({
    feedId: z.string(),
    url: z.string(),
    title: z.string().nullable(),
    siteUrl: z.string().nullable(),
    language: z.string().nullable(),
    format: z.string().nullable(),
    status: z.enum(['active', 'paused']),
    pausedReason: z.string().nullable(),
    settings: FeedSettings,
    lastPollAt: Instant.nullable(),
    lastSuccessAt: Instant.nullable(),
    nextPollAt: Instant,
    nextPollReason: z.string(),
    consecutiveErrors: z.number().int(),
    lastError: z.object({ code: z.string(), message: z.string(), at: Instant }).nullable(),
    webSub: WebSub.nullable(),
  })
  .openapi('Feed');
/** What DynamoDB and other programs can hold: no half of a surrogate pair, no control character. */
const text = (max: number) =>
  z
    .string()
    .min(1)
    .max(max)
    .refine(
      (value) => !/[\p{Cc}\p{Cs}]/u.test(value),
      'control characters and broken Unicode are not allowed',
    );
const GivenSettings = z
  .strictObject({
    language: z
      .string()
      .regex(/^[a-z]{2}$/, 'two small letters, as ISO 639-1 has them')
      .nullable(),
    tags: z.array(text(100)).max(50),
    tickerHint: text(32).nullable(),
    extraction: FeedSettings.shape.extraction,
    userAgent: z
      .string()
      .regex(/^[\x20-\x7e]{1,300}$/, '1 to 300 printable ASCII characters')
      .nullable(),
    headersSecret: z
      .string()
      .regex(HEADERS_NAME, 'the name under which the headers are kept: letters, digits, _, . and -')
      .nullable(),
    pollMinutes: z.int().min(1).max(1440).nullable(),
  })
  .partial();
export const NewFeed = z
  .strictObject({
    url: z.url({ protocol: /^https?$/, error: 'not an http or https address' }).max(2048),
    settings: GivenSettings.optional(),
  })
  .openapi('NewFeed');
export const FeedChanges = z.strictObject({ settings: GivenSettings }).openapi('FeedChanges');
export const AddedFeed = z
  .object({
    feed: FeedView,
    added: z.boolean(),
    entries: z.number().int().openapi({ description: 'Entries the feed shows now.' }),
    newest: Instant.nullable(),
    warnings: z.array(z.string()),
  })
  .openapi('AddedFeed');
/** Feeds of one import: written by a small function well within the 29 seconds a gateway waits. */
export const MAX_IMPORTED = 5000;
export const Imported = z
  .object({ added: z.number().int(), known: z.number().int(), duplicates: z.array(z.string()) })
  .openapi('Imported');

export const LedgerView = LedgerEntry.pick({
  feedId: true,
  entryKey: true,
  state: true,
  stateAt: true,
  discoveredAt: true,
  articleId: true,
  attempts: true,
  lastError: true,
})
  .extend({ title: z.string().nullable(), link: z.string().nullable() })
  .meta({ id: 'LedgerRecord' });

export const Requeued = z
  .object({ queued: z.number().int(), cursor: z.string().nullable() })
  .openapi('Requeued');

export const Status = z
  .object({
    ok: z.boolean().openapi({ description: 'Whether nothing needs an operator.' }),
    problems: z.array(z.string()),
    feeds: z.object({
      active: z.number().int(),
      paused: z.number().int(),
      failing: z.number().int().openapi({ description: 'Whose last poll failed.' }),
      overdue: z.number().int().openapi({ description: 'Due for more than half an hour.' }),
    }),
    entries: z.object({ queued: z.number().int(), failed: z.number().int() }),
    articles: z.object({ lastDay: z.number().int(), feedOnly: z.number().int(), newest: Instant.nullable() }),
    canary: z
      .object({ publishedAt: Instant, delaySeconds: z.number() })
      .nullable()
      .openapi({ description: 'The newest of our own probes that came through.' }),
  })
  .openapi('Status');
