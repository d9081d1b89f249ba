import { likeliest } from '../../lib/stories/candidates.ts';
import type { StoryEntry, StoryPort } from '../../lib/stories/ports.ts';

/** A store in memory that counts its calls; `pause` runs before every one, so that a test can interleave them. */
export class MemoryStoryPort implements StoryPort {
  reads = 0;
  writes = 0;
  readonly #entries = new Map<string, StoryEntry>();
  readonly #keys = new Map<string, Set<string>>();
  readonly #parents = new Map<string, string>();
  readonly #children = new Map<string, Set<string>>();
  readonly #pause: (call: string) => Promise<void>;

  constructor(pause: (call: string) => Promise<void> = async () => {}) {
    this.#pause = pause;
  }

  async register(entry: StoryEntry, keys: readonly string[]): Promise<void> {
    await this.#pause('put entry');
    this.writes += 1;
    this.#entries.set(entry.node, entry);
    for (const key of keys) {
      await this.#pause('put key');
      this.writes += 1;
      const nodes = this.#keys.get(key) ?? new Set();
      this.#keys.set(key, nodes.add(entry.node));
    }
  }

  async candidates(query: Parameters<StoryPort['candidates']>[0]): Promise<StoryEntry[]> {
    const found: string[][] = [];
    for (const key of query.keys) {
      await this.#pause('query key');
      this.reads += 1;
      const nodes = [...(this.#keys.get(key) ?? [])].filter(
        (n) => n !== query.self && n >= query.from && n <= query.to,
      );
      found.push(nodes.sort().reverse().slice(0, query.perKey));
    }
    const best = likeliest(found, query.atMost);
    this.reads += best.length;
    await this.#pause('get entries');
    return best.flatMap((node) => this.#entries.get(node) ?? []);
  }

  async parentOf(node: string): Promise<string | null> {
    await this.#pause('get parent');
    this.reads += 1;
    return this.#parents.get(node) ?? null;
  }

  async noteChild(parent: string, child: string): Promise<void> {
    await this.#pause('put child');
    this.writes += 1;
    this.#children.set(parent, (this.#children.get(parent) ?? new Set()).add(child));
  }

  async childrenOf(node: string): Promise<string[]> {
    await this.#pause('query children');
    this.reads += 1;
    return [...(this.#children.get(node) ?? [])];
  }

  async claim(node: string, parent: string): Promise<boolean> {
    await this.#pause('claim');
    this.writes += 1;
    if (this.#parents.has(node)) return false;
    this.#parents.set(node, parent);
    return true;
  }
}
