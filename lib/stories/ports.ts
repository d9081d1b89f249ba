import type { Digest } from './digest.ts';

/** An article as the search for its story knows it. */
export type StoryEntry = {
  /** `publishedAt#articleId`: orders the reports of a story by time, and is unique. */
  node: string;
  digest: Digest;
};

/**
 * Where stories are kept. Reads see every write that ended before they began (strongly consistent), every write may be
 * repeated without harm, and nothing needs a transaction. Everything may expire a few days after its last use.
 */
export interface StoryPort {
  /** Makes an entry findable under each key. */
  register(entry: StoryEntry, keys: readonly string[]): Promise<void>;
  /**
   * The entries under any of the keys whose node lies between two nodes: for each key the `perKey` newest, of all
   * those the `atMost` `likeliest`; never the entry of `self`.
   */
  candidates(query: {
    self: string;
    keys: readonly string[];
    from: string;
    to: string;
    perKey: number;
    atMost: number;
  }): Promise<StoryEntry[]>;
  /** The node that a node was joined to; null for one that stands for its story. */
  parentOf(node: string): Promise<string | null>;
  /** Notes that `child` may be joined to `parent`; holds only where `parentOf` says so too. */
  noteChild(parent: string, child: string): Promise<void>;
  childrenOf(node: string): Promise<string[]>;
  /** Joins `node` to `parent` if it is joined to none yet (a conditional write); whether it did. */
  claim(node: string, parent: string): Promise<boolean>;
}
