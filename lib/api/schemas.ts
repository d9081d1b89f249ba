/** What the API takes and gives, as zod schemas: they validate, and the OpenAPI document is made of them. */
import { z } from '@hono/zod-openapi';
import { FeedSettings, LedgerEntry } from '../feeds/feed.ts';
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

const Limit = z.coerce.number().int().min(1).max(200).default(50);
const Cursor = z.string().max(600).optional();
const When = Instant.optional();
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
  sort: z.enum(['newest', 'oldest']).default('newest'),
});
export const LISTED_FIELDS = CompanyListing.keyof();
export const ArticlesQuery = RangeQuery.extend({
  tickers: listOf(z.string().min(1).max(32), 10).openapi({
    type: 'string',
    description: 'SYMBOL.MIC, symbol or ISIN, separated by commas.',
  }),
  match: z.enum(['any', 'all']).default('any').openapi({ description: 'Any of the tickers, or all.' }),
  feed: z.string().max(64).optional(),
  language: z.string().length(2).optional(),
  sentiment: SentimentLabel.optional().openapi({
    description: 'Of the article; with one ticker, of that company.',
  }),
  minRelevance: z.coerce.number().min(0).max(1).optional().openapi({ description: 'With tickers only.' }),
  topics: listOf(TopicName, 16).openapi({
    type: 'string',
    description: 'Any of these, separated by commas.',
  }),
  changedAfter: When.openapi({
    description: 'Stored or revised after this instant, oldest change first: for readers that catch up.',
  }),
  fields: listOf(LISTED_FIELDS, 20).openapi({
    type: 'string',
    description: 'Only these fields of each item.',
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
  })
  .openapi('Feed');
export const NewFeed = z
  .object({
    url: z.url({ protocol: /^https?$/ }).max(2048),
    settings: FeedSettings.partial().strict().optional(),
  })
  .strict()
  .openapi('NewFeed');
export const FeedChanges = z
  .object({ settings: FeedSettings.partial().strict() })
  .strict()
  .openapi('FeedChanges');
export const AddedFeed = z
  .object({
    feed: FeedView,
    added: z.boolean(),
    entries: z.number().int().openapi({ description: 'Entries the feed shows now.' }),
    newest: Instant.nullable(),
    warnings: z.array(z.string()),
  })
  .openapi('AddedFeed');
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
  })
  .openapi('Status');
