/** Learning, article by article, what every page of a host carries. Never keeps an article from being stored. */
import {
  type FurnitureState,
  knownFurniture,
  learnFurniture,
  passageKeys,
} from '../articles/clean/furniture.ts';
import type { Article } from '../model.ts';
import type { HostMemory, Telemetry } from '../ports.ts';

type Parts = { hosts: HostMemory; telemetry: Telemetry };
/** What was known of a host before one of its articles was read; `state` is null where that is not known. */
export type HostKnowledge = { host: string; state: FurnitureState | null; furniture: ReadonlySet<string> };

/** Every article is learned from until so many were; then one in SAMPLED, so that a busy host costs few writes. */
const LEARNED_FROM_ALL = 12;
const SAMPLED = 8;

export async function recallHost({ hosts, telemetry }: Parts, host: string): Promise<HostKnowledge> {
  try {
    const state = await hosts.get(host);
    return { host, state, furniture: knownFurniture(state) };
  } catch (error) {
    warn(telemetry, host, error);
    return { host, state: null, furniture: new Set() };
  }
}

/** Learns from an article that is stored for the first time: a second time it would teach its own text. */
export async function learnHost(
  { hosts, telemetry }: Parts,
  { host, state }: HostKnowledge,
  { text, removed }: Pick<Article, 'text' | 'removed'>,
  articleId: string,
): Promise<void> {
  if (state === null || (state.articles >= LEARNED_FROM_ALL && !sampled(articleId))) return;
  const passages = [text, ...removed.map((passage) => passage.text)].join('\n');
  const learned = learnFurniture(state, passageKeys(passages));
  if (learned.articles === state.articles) return;
  try {
    // Where another article was faster, this one is not learned from: there will be others.
    await hosts.put(host, learned, state.articles);
  } catch (error) {
    warn(telemetry, host, error);
  }
}

/** The same for every delivery of an article; ids are hexadecimal hashes. */
const sampled = (articleId: string): boolean => Number.parseInt(articleId.slice(0, 8), 16) % SAMPLED === 0;

function warn(telemetry: Telemetry, host: string, error: unknown): void {
  telemetry.warn('host memory failed', { host, error: error instanceof Error ? error.name : 'unknown' });
}
