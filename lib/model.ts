/**
 * The nouns of the pipeline: Feed → Entry → Page → Article → Analysis → StoredArticle.
 * Each is a zod schema with its inferred type; the schema stands at every boundary, the type everywhere else.
 */
import { z } from 'zod';

/** The version of the public contract `StoredArticle`; raised when a field changes its meaning or goes. */
export const SCHEMA_VERSION = 1;

/** An instant, ISO 8601 in UTC with milliseconds: `2026-11-22T08:30:00.000Z`. */
export const Instant = z.iso.datetime({ offset: false, precision: 3 });

/** A passage that was cut out of an article, and the name of the rule that cut it. */
export const RemovedPassage = z.object({ text: z.string(), rule: z.string() });
export type RemovedPassage = z.infer<typeof RemovedPassage>;

// --- Feed and Entry ------------------------------------------------------------------------

export const FeedFormat = z.enum(['rss', 'atom', 'rdf', 'json']);
export type FeedFormat = z.infer<typeof FeedFormat>;

export const Enclosure = z.object({
  url: z.string(),
  type: z.string().nullable(),
  /** Bytes, as the feed says. */
  length: z.number().nullable(),
});
export type Enclosure = z.infer<typeof Enclosure>;

/** One item as the feed gave it: addresses absolute, dates as instants, markup sanitised. */
export const Entry = z.object({
  /** The feed's own identifier (guid, atom:id, JSON Feed id); null where it has none. */
  id: z.string().nullable(),
  title: z.string().nullable(),
  /** Absolute, http or https; null where the feed gives no address of that kind. */
  link: z.string().nullable(),
  published: Instant.nullable(),
  updated: Instant.nullable(),
  authors: z.array(z.string()),
  categories: z.array(z.string()),
  /** HTML of allowlisted elements and attributes. */
  summary: z.string().nullable(),
  /** HTML as in `summary`; null where the feed carries no article. */
  contentHtml: z.string().nullable(),
  enclosures: z.array(Enclosure),
});
export type Entry = z.infer<typeof Entry>;

/** What a feed says about when to come back. */
export const PollHints = z.object({
  /** RSS `ttl`, or `sy:` period and frequency, in minutes. */
  intervalMinutes: z.number().positive().nullable(),
  /** Hours of the day in UTC, 0..23, in which nothing is published. */
  skipHours: z.array(z.number().int().min(0).max(23)),
  /** Days of the week in UTC, 0 is Sunday, on which nothing is published. */
  skipDays: z.array(z.number().int().min(0).max(6)),
  /** WebSub hub, absolute. */
  hub: z.string().nullable(),
  /** The feed's own address as it states it (`rel="self"`), absolute. */
  self: z.string().nullable(),
});
export type PollHints = z.infer<typeof PollHints>;

export const ParsedFeed = z.object({
  format: FeedFormat,
  title: z.string().nullable(),
  link: z.string().nullable(),
  description: z.string().nullable(),
  /** As the feed writes it, e.g. `de-DE`. */
  language: z.string().nullable(),
  hints: PollHints,
  entries: z.array(Entry),
  /** Sentences about what had to be repaired or guessed. */
  warnings: z.array(z.string()),
});
export type ParsedFeed = z.infer<typeof ParsedFeed>;

// --- Page and Article ----------------------------------------------------------------------

/** Why an article has no text of its own page, or not all of it. */
export const IncompleteReason = z.enum([
  'paywall',
  'consent-wall',
  'bot-wall',
  'login-wall',
  'soft-404',
  'not-html',
  'too-large',
  'too-deep',
  'empty',
  'no-article',
  'robots-disallowed',
  'blocked-address',
  'redirect-loop',
  'dns',
  'tls',
  'timeout',
  'connection',
  'status-4xx',
  'status-5xx',
  'rate-limited',
  'extraction-crashed',
  'extraction-off',
  'no-link',
  'pages-missing',
]);

export type IncompleteReason = z.infer<typeof IncompleteReason>;

/**
 * `partial`: the text is the page's, but a further page of the article could not be had. `feed-only`: the text is the
 * feed's. The reason is in `incompleteReason`, which is null where the article is `full`.
 */
export const Completeness = z.enum(['full', 'partial', 'feed-only']);

/** Clean text and metadata of one story page. Paragraphs of `text` are separated by a blank line. */
export const Article = z.object({
  url: z.string(),
  canonicalUrl: z.string(),
  title: z.string().nullable(),
  byline: z.string().nullable(),
  siteName: z.string().nullable(),
  published: Instant.nullable(),
  modified: Instant.nullable(),
  /** ISO 639-1. */
  language: z.string().nullable(),
  image: z.string().nullable(),
  text: z.string(),
  wordCount: z.number().int().nonnegative(),
  removed: z.array(RemovedPassage),
  completeness: Completeness,
  incompleteReason: IncompleteReason.nullable(),
});
export type Article = z.infer<typeof Article>;

// --- Analysis ------------------------------------------------------------------------------

export const SentimentLabel = z.enum(['positive', 'neutral', 'negative']);
export type SentimentLabel = z.infer<typeof SentimentLabel>;

/** Score -1..1 from very bad to very good for a holder of the share. */
export const Sentiment = z.object({ score: z.number().min(-1).max(1), label: SentimentLabel });
export type Sentiment = z.infer<typeof Sentiment>;

/** Where a company stands; offsets are UTF-16 code units into that field. */
export const Mention = z.object({
  field: z.enum(['title', 'text']),
  start: z.number().int().nonnegative(),
  end: z.number().int().positive(),
  text: z.string(),
  /** The rule that matched, e.g. `cashtag`, `exchange-symbol`, `isin`, `wkn`, `name`, `alias`. */
  rule: z.string(),
});
export type Mention = z.infer<typeof Mention>;

/** One security: the symbol on the market of its primary listing. */
export const Listing = z.object({
  symbol: z.string().min(1),
  /** ISO 10383 market identifier code of the primary listing. */
  mic: z.string().regex(/^[A-Z0-9]{4}$/),
  isin: z.string().nullable(),
  name: z.string().min(1),
});
export type Listing = z.infer<typeof Listing>;

export const Ticker = Listing.extend({
  /** 0..1: how much the article is about this company. */
  relevance: z.number().min(0).max(1),
  /** null where the language is not one we judge, and where the text does not name the company. */
  sentiment: Sentiment.nullable(),
  /** The sentence that decided the sentiment, verbatim; null where none did. */
  evidence: z.string().nullable(),
  /** Empty where nothing but the feed's setting `tickerHint` says that the article is about the company. */
  mentions: z.array(Mention),
});
export type Ticker = z.infer<typeof Ticker>;

export const TopicName = z.enum([
  'earnings',
  'guidance',
  'mergers-acquisitions',
  'analyst-rating',
  'dividend-buyback',
  'management',
  'product',
  'legal-regulatory',
  'capital-raise',
  'insolvency',
  'macro',
  'central-bank',
  'commodities',
  'crypto',
  'ipo',
  'labour',
]);
export type TopicName = z.infer<typeof TopicName>;

export const Topic = z.object({ topic: TopicName, evidence: z.string() });
export type Topic = z.infer<typeof Topic>;

export const Summary = z.object({
  /** Up to three sentences; verbatim from the text where the method is `extractive`. */
  sentences: z.array(z.string()),
  /** `extractive`, or the id of the model that wrote it. */
  method: z.string(),
});
export type Summary = z.infer<typeof Summary>;

/** Why a summary is extractive although a model is set. */
export const SummaryFallbackReason = z.enum([
  'body-too-short',
  'no-model',
  'budget',
  'throttled',
  'timeout',
  'refused',
  /** By a guardrail or a filter of Bedrock. */
  'filtered',
  'malformed',
  'unfaithful',
  'unavailable',
]);
export type SummaryFallbackReason = z.infer<typeof SummaryFallbackReason>;

/** What a summary by a model took; tokens, time and cost of every call made for it, 0 from the cache. */
export const SummaryUsage = z.object({
  /** null where no model answered well: the summary is extractive. */
  model: z.string().nullable(),
  inputTokens: z.number().int().nonnegative(),
  outputTokens: z.number().int().nonnegative(),
  latencyMs: z.number().int().nonnegative(),
  costUsd: z.number().nonnegative(),
  cached: z.boolean(),
  fallbackReason: SummaryFallbackReason.nullable(),
});
export type SummaryUsage = z.infer<typeof SummaryUsage>;

/** What a model says about one company of an article. */
export const CompanyLine = z.object({
  /** `SYMBOL.MIC` of one of the article's tickers. */
  symbol: z.string(),
  /** For a holder of the share. */
  direction: SentimentLabel,
  line: z.string(),
});
export type CompanyLine = z.infer<typeof CompanyLine>;

export const StoredSummary = Summary.extend({
  /** null and empty where the summary is extractive. */
  headline: z.string().nullable(),
  companies: z.array(CompanyLine),
  /** null where no model is set. */
  usage: SummaryUsage.nullable(),
});
export type StoredSummary = z.infer<typeof StoredSummary>;

/** A company that is named but has no listing of its own: private, or part of another. */
export const Organisation = z.object({ name: z.string(), mentions: z.array(Mention) });
export type Organisation = z.infer<typeof Organisation>;

export const Analysis = z.object({
  /** ISO 639-1, `und` where it could not be told. */
  language: z.string(),
  sentiment: Sentiment.nullable(),
  /** Why there is no sentiment; null where there is one. */
  sentimentMissing: z.enum(['unsupported-language', 'no-text']).nullable(),
  /** The sentence that decided the article's sentiment. */
  sentimentEvidence: z.string().nullable(),
  tickers: z.array(Ticker),
  organisations: z.array(Organisation),
  summary: Summary,
  topics: z.array(Topic),
});
export type Analysis = z.infer<typeof Analysis>;

// --- The stored article: the public contract ------------------------------------------------

export const StoredArticle = z
  .object({
    schemaVersion: z.literal(SCHEMA_VERSION),
    articleId: z.string().describe('Stable: derived from the canonical URL.'),
    url: z.string(),
    canonicalUrl: z.string(),
    title: z.string(),
    byline: z.string().nullable(),
    siteName: z.string().nullable(),
    feedIds: z.array(z.string()).describe('Every feed that carried the article.'),
    language: z.string().describe('ISO 639-1; und where it could not be told.'),
    publishedAt: Instant,
    discoveredAt: Instant.describe('When a feed first showed it to us.'),
    ingestedAt: Instant.describe('When this revision was stored.'),
    revision: z.number().int().positive(),
    contentHash: z.string().describe('SHA-256 of title and text, hex.'),
    completeness: Completeness,
    incompleteReason: IncompleteReason.nullable(),
    image: z.string().nullable(),
    wordCount: z.number().int().nonnegative(),
    summary: StoredSummary,
    sentiment: Sentiment.nullable(),
    sentimentMissing: Analysis.shape.sentimentMissing,
    sentimentEvidence: z.string().nullable(),
    tickers: z.array(Ticker),
    organisations: z.array(Organisation),
    topics: z.array(Topic),
    storyId: z
      .string()
      .describe(
        'The articleId of the first report of the story; another one when an earlier report turns up.',
      ),
    storyFirst: z.boolean().describe('Whether this is the first report of its story.'),
    novelty: z
      .number()
      .min(0)
      .max(1)
      .describe('How much of it no earlier report had told, when this revision was stored; 1 for the first.'),
    storyReports: z
      .number()
      .int()
      .positive()
      .describe('Reports of the story when this revision was stored, this one included.'),
    removed: z.array(RemovedPassage),
  })
  .meta({ id: 'StoredArticle', title: 'A Tickerwire article' });
export type StoredArticle = z.infer<typeof StoredArticle>;

/** What a listing shows of an article; bounded so that an item made of it stays under 1 KB. */
export const ArticleListing = StoredArticle.pick({
  articleId: true,
  title: true,
  siteName: true,
  language: true,
  publishedAt: true,
  ingestedAt: true,
  revision: true,
  completeness: true,
  wordCount: true,
  sentiment: true,
  storyId: true,
}).extend({
  /** null where it is too long for a listing; the article has it. */
  url: z.string().nullable(),
  firstSentence: z.string().nullable(),
  /** The five most relevant as `SYMBOL.MIC`, with the score of each. */
  tickers: z.array(z.object({ ticker: z.string(), score: z.number().nullable() })),
  topics: z.array(TopicName),
});
export type ArticleListing = z.infer<typeof ArticleListing>;

/** A listing of one company's news: how much the article is about it, and how it comes off. */
export const CompanyListing = ArticleListing.extend({
  relevance: z.number().min(0).max(1),
  companySentiment: Sentiment.nullable(),
});
export type CompanyListing = z.infer<typeof CompanyListing>;
