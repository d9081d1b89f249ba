/** What the flow needs of the outside. Adapters: `storage/`, `queues/`, `http/`; chosen in `functions/services.ts`. */
import type { Universe } from './analysis/tickers/universe.ts';
import type { CleanOptions } from './articles/clean/clean.ts';
import type { FurnitureState } from './articles/clean/furniture.ts';
import type { FeedEvidence, ReadArticle, Page as WebPage } from './articles/extract.ts';
import type { Feed, FeedMemory, IngestMessage, LedgerEntry, PollMessage } from './feeds/feed.ts';
import type { PrivateHeaders } from './feeds/private-headers.ts';
import type { Fetcher } from './http/types.ts';
import type { ArticleListing, CompanyListing, SentimentLabel, StoredArticle } from './model.ts';
import type { StoryPort } from './stories/ports.ts';
import type { Summarizer } from './summarizer/ports.ts';

export type Clock = { now(): Date };
/** 0 ≤ x < 1. */
export type Random = () => number;

/** Resolves when the queue has accepted every message. */
export type Queue<Message> = { send(messages: readonly Message[]): Promise<void> };

/** The queue of polls; a delayed message is handed out so many seconds later, 900 at the most. */
export type FeedQueue = {
  send(messages: readonly PollMessage[], delaySeconds?: number): Promise<void>;
};

/** A page of a listing; `cursor` is where the next page begins, null at the end. */
export type Page<Item> = { items: Item[]; cursor: string | null };

export type DueFeed = Pick<Feed, 'feedId' | 'nextPollAt'>;

export type FeedStore = {
  get(feedId: string): Promise<Feed | null>;
  /** Stores a feed unless there is one with that id; tells whether it was new. */
  add(feed: Feed): Promise<boolean>;
  /** Changes the given fields of a feed that exists; false where it was deleted meanwhile. */
  update(feedId: string, changes: Partial<Feed>): Promise<boolean>;
  /** With what was remembered of it. */
  remove(feedId: string): Promise<void>;
  /** Of a feed that was never read, nothing. */
  memory(feedId: string): Promise<FeedMemory>;
  remember(feedId: string, memory: FeedMemory): Promise<void>;
  list(options: { limit: number; cursor: string | null }): Promise<Page<Feed>>;
  /** Active feeds whose next poll is not after `now`, most overdue first. */
  due(now: Date, limit: number): Promise<DueFeed[]>;
  /** Moves the next poll to `until` unless another scheduler was faster. */
  lease(feed: DueFeed, until: Date): Promise<boolean>;
};

export type Ledger = {
  get(feedId: string, entryKey: string): Promise<LedgerEntry | null>;
  getMany(feedId: string, entryKeys: readonly string[]): Promise<Map<string, LedgerEntry>>;
  /**
   * Writes a record; where `previous` is given, only while the ledger still holds that one, or none for null.
   * False where somebody else wrote meanwhile.
   */
  put(entry: LedgerEntry, previous?: LedgerEntry | null): Promise<boolean>;
  /** Every record of a feed, by key. */
  list(feedId: string, options: { limit: number; cursor: string | null }): Promise<Page<LedgerEntry>>;
  /** Entries in an open state since before `before`, oldest first. */
  open(
    state: 'queued' | 'failed',
    options: { before: Date; limit: number; cursor?: string | null },
  ): Promise<Page<LedgerEntry>>;
};

/** Where hubs call us, and what the secrets shared with them are derived from. */
export type HubCallback = {
  /** null where nothing outside reaches the API: then no hub is asked. */
  url: string | null;
  /** At least 32 random bytes, the same for every process of a deployment. */
  key(): Promise<Uint8Array>;
};

/** The request headers of private feeds, by the name in their settings. */
export type FeedHeaders = {
  /** @throws {HeadersUnavailable} where there are none of that name, or they cannot be used. */
  read(name: string): Promise<PrivateHeaders>;
};

export type TimeRange = { from?: string | null; to?: string | null };
export type ListingOptions = TimeRange & {
  limit: number;
  cursor: string | null;
  /** Newest first where absent. */
  order?: 'newest' | 'oldest';
};
/** Which companies: `SYMBOL.MIC` each; an article of any of them, or of all. */
export type TickerSelection = {
  tickers: readonly string[];
  match: 'any' | 'all';
  /** Only where the company itself comes off like this. */
  label?: SentimentLabel | null;
};

export type ArticleStore = {
  get(articleId: string): Promise<StoredArticle | null>;
  text(article: StoredArticle): Promise<string>;
  /**
   * Writes an article with its text and listing items, the article item last, and removes the listing items
   * that `previous` implies and `article` does not.
   * @throws {RevisionConflict} where the stored revision is not `previous`.
   */
  save(article: StoredArticle, text: string, previous: StoredArticle | null): Promise<void>;
  /** Whether no save of a later revision was begun and not ended: the next save puts right what that one left. */
  settled(article: StoredArticle): Promise<boolean>;
  /**
   * Takes away what saves that never ended left under an id that holds no article, and then what leads there.
   * @param from ids that lead there.
   * @throws {ArticleInUse} where one of them may still be at work; what the others left is gone.
   */
  sweep(articleId: string, from?: readonly string[]): Promise<void>;
  /**
   * Takes away whatever is stored under an id that leads elsewhere now, also by a save that never ended.
   * @throws {ArticleInUse} as `sweep` does.
   * @throws {RevisionConflict} where the article there was revised meanwhile.
   */
  remove(articleId: string): Promise<void>;
  /** The id under which an article that was once known as `articleId` is stored now. */
  resolve(articleId: string): Promise<string>;
  /** `articleId`, the ids it leads to in their order, and last the one `resolve` gives. */
  trail(articleId: string): Promise<string[]>;
  alias(from: string, to: string): Promise<void>;
  newest(options: ListingOptions): Promise<Page<ArticleListing>>;
  /** `tickerKeys` are all companies of the article as `SYMBOL.MIC`, the most relevant first. */
  changes(options: ListingOptions): Promise<Page<ArticleListing & { tickerKeys: string[] }>>;
  /** Each article once, as its listing of one of the companies shows it. */
  ofTickers(selection: TickerSelection, options: ListingOptions): Promise<Page<CompanyListing>>;
  ofFeed(feedId: string, options: ListingOptions): Promise<Page<ArticleListing>>;
  ofStory(storyId: string, options: ListingOptions): Promise<Page<ArticleListing>>;
};

/** What is remembered of the hosts of pages. */
export type HostMemory = {
  get(host: string): Promise<FurnitureState>;
  /** Writes unless another was faster: unless the stored state has learned from `expectedArticles`; whether it did. */
  put(host: string, state: FurnitureState, expectedArticles: number): Promise<boolean>;
};

/** What the flow says while it works; never article text, never a secret. */
export type Telemetry = {
  info(event: string, fields?: Readonly<Record<string, unknown>>): void;
  warn(event: string, fields?: Readonly<Record<string, unknown>>): void;
  count(metric: string, value?: number): void;
  /** A measured value, in the unit that `lib/metrics.ts` gives its metric. */
  record(metric: string, value: number): void;
};

/** Everything outside, put together. */
export type Pipeline = {
  clock: Clock;
  random: Random;
  fetcher: Fetcher;
  robots: { allowed(url: string): Promise<boolean> };
  /** Runs `readArticle` where a page that hangs or blows it up costs that page only. */
  extractor: {
    extract(page: WebPage, evidence?: FeedEvidence, cleaning?: CleanOptions): Promise<ReadArticle>;
  };
  /** Rules of cleaning that the operator has switched off. */
  cleaning: Pick<CleanOptions, 'disabledRules'>;
  universe: Universe;
  feeds: FeedStore;
  ledger: Ledger;
  articles: ArticleStore;
  stories: StoryPort;
  hosts: HostMemory;
  /** null keeps every summary extractive. */
  summarizer: Summarizer | null;
  feedQueue: FeedQueue;
  articleQueue: Queue<IngestMessage>;
  hubCallback: HubCallback;
  feedHeaders: FeedHeaders;
  telemetry: Telemetry;
};

/** What each stage needs of it, and so what its function is granted. */
export type Scheduling = Pick<
  Pipeline,
  'clock' | 'feeds' | 'ledger' | 'feedQueue' | 'articleQueue' | 'telemetry'
>;
export type Polling = Pick<
  Pipeline,
  | 'clock'
  | 'random'
  | 'fetcher'
  | 'feeds'
  | 'ledger'
  | 'articleQueue'
  | 'hubCallback'
  | 'feedHeaders'
  | 'telemetry'
>;
export type Ingesting = Omit<
  Pipeline,
  'feedQueue' | 'articleQueue' | 'random' | 'hubCallback' | 'feedHeaders'
>;
