/** The two queues, for the stack and for the embedded stack alike. Imports nothing. */

export type QueueDefinition = {
  name: 'FeedQueue' | 'ArticleQueue';
  fifo: boolean;
  /** Deliveries before a message goes to the dead-letter queue. */
  maxReceiveCount: number;
  /**
   * Over twice the function's time limit: a message is never worked on twice at once, and what a killed delivery
   * wrote in its last moment is older than that limit when the next one comes.
   */
  visibilityTimeoutSeconds: number;
  /** Records handed to one invocation. */
  batchSize: number;
  /** Invocations at once at the most. */
  maxConcurrency: number;
  /** Time limit of the function that reads the queue. */
  functionTimeoutSeconds: number;
};

export const DEAD_LETTER_RETENTION_DAYS = 14;

/** One message a feed that is due. */
export const FEED_QUEUE = {
  name: 'FeedQueue',
  fifo: false,
  maxReceiveCount: 3,
  visibilityTimeoutSeconds: 360,
  batchSize: 5,
  maxConcurrency: 10,
  functionTimeoutSeconds: 60,
} as const satisfies QueueDefinition;

/** One message a new entry; the message group is the host, so that one host gets one request at a time. */
export const ARTICLE_QUEUE = {
  name: 'ArticleQueue',
  fifo: true,
  maxReceiveCount: 3,
  visibilityTimeoutSeconds: 120,
  // One record at a time: in a larger batch a failing record would use up the receive counts of those
  // behind it in its group, and they would reach the dead-letter queue without ever being worked on.
  batchSize: 1,
  maxConcurrency: 20,
  functionTimeoutSeconds: 45,
} as const satisfies QueueDefinition;
