/**
 * Builds one linear-time expression from a list of terms, parted by blanks or line ends.
 * A term stands as a whole word; `*` at an end leaves that end open (`*brief` also finds "Börsenbrief"),
 * `_` is a blank. The other characters are those of a regular expression.
 */
export function oneOf(terms: string, flags = 'iu'): RegExp {
  const groups = new Map<string, string[]>();
  for (const term of terms.split(/\s+/)) {
    if (term === '') continue;
    const ends = `${term.startsWith('*') ? '' : '['}${term.endsWith('*') ? '' : ']'}`;
    const body = term.replace(/^\*|\*$/g, '').replaceAll('_', ' ');
    groups.set(ends, [...(groups.get(ends) ?? []), body]);
  }
  const parts = [...groups].map(
    ([ends, bodies]) =>
      `${ends.includes('[') ? '(?<![\\p{L}\\p{N}])' : ''}(?:${bodies.join('|')})${ends.includes(']') ? '(?![\\p{L}\\p{N}])' : ''}`,
  );
  return new RegExp(parts.join('|'), flags);
}
