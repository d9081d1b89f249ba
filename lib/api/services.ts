import type { Universe } from '../analysis/tickers/universe.ts';
import type { IngestMessage } from '../feeds/feed.ts';
import type { Fetcher } from '../http/types.ts';
import type {
  ArticleStore,
  Clock,
  FeedQueue,
  FeedStore,
  HubCallback,
  Ledger,
  Queue,
  Telemetry,
} from '../ports.ts';

/** What the API needs of the outside. */
export type ApiServices = {
  articles: ArticleStore;
  feeds: FeedStore;
  ledger: Ledger;
  feedQueue: FeedQueue;
  articleQueue: Queue<IngestMessage>;
  fetcher: Fetcher;
  universe: Universe;
  /** Seals cursors; at least 32 bytes, the same for every process of a deployment. */
  cursorKey: () => Promise<Uint8Array>;
  hubCallback: HubCallback;
  clock: Clock;
  telemetry: Telemetry;
};

export type ApiOptions = {
  /** Serves `/v1/events`: a connection that stays open, which a gateway does not let through. */
  liveEvents?: boolean;
  /** Serves the operator's pages at `/`; whatever guards the API guards them. */
  console?: boolean;
  /** Answers to loopback names only: for an API without authentication on its owner's machine. */
  loopbackOnly?: boolean;
};
