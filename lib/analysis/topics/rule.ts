/** A sentence shows the topic where `is` matches and `unless` does not. */
export type TopicRule = { is: RegExp; unless?: RegExp };
export type TopicRules = { de: TopicRule; en: TopicRule };

/** What stands in front of an inner alternative that is open at its beginning. */
const OPEN = '[\\p{L}-]{0,30}';

/**
 * Alternatives of whole words, for sentences in lower case; `-` at an end leaves that end open, `-` in front of an inner
 * alternative its beginning. Alternatives with the same ends share one check of the boundary, which is most of the time.
 */
export function words(...alternatives: string[]): RegExp {
  const groups = new Map<string, string[]>();
  for (const alternative of alternatives) {
    const before = alternative.startsWith('-') ? '' : '(?<![\\p{L}\\p{N}])';
    const after = alternative.endsWith('-') ? '' : '(?![\\p{L}\\p{N}])';
    const core = alternative.replace(/^-|-$/g, '').replace(/(?<=\(\?:|\|)-/g, OPEN);
    const frame = `${before}(?:@)${after}`;
    groups.set(frame, [...(groups.get(frame) ?? []), core]);
  }
  return new RegExp(
    [...groups].map(([frame, cores]) => frame.replace('@', () => cores.join('|'))).join('|'),
    'u',
  );
}

/** Some words between two, at most 60 characters of one sentence; it begins where a word ends. */
export const GAP = '(?!\\p{L})(?:[^.!?]|\\.(?=\\d)){0,60}?';
