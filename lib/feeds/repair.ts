/**
 * Mends in the source what no tolerant parser can guess later: control characters, a `<` that opens no
 * tag, a CDATA section that never ends. Leaves a sound document untouched and says what it did.
 */
export function repairSource(text: string): { source: string; warnings: string[] } {
  const warnings: string[] = [];
  let source = text;
  if (/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/.test(source)) {
    source = source.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]+/g, '');
    warnings.push('control characters were taken out');
  }
  const closed = closeCdata(source);
  if (closed !== source) warnings.push('a CDATA section that was never closed was closed');
  return { source: closed, warnings };
}

const OPEN = '<![CDATA[';

/** A section that runs past the end of its own entry, or to the end of the document, lost its `]]>`. */
function closeCdata(source: string): string {
  const parts: string[] = [];
  const nextEnd = finder(source, ']]>');
  const nextItemEnd = finder(source, '</item>');
  const nextEntryEnd = finder(source, '</entry>');
  let from = 0;
  for (let at = source.indexOf(OPEN); at !== -1; ) {
    const end = nextEnd(at);
    if (Math.min(nextItemEnd(at), nextEntryEnd(at), source.length) < end) {
      const closing = closingTag(source, at, end);
      if (closing !== -1) {
        parts.push(source.slice(from, closing), ']]>');
        from = closing;
        at = source.indexOf(OPEN, closing);
        continue;
      }
    }
    if (end === Number.POSITIVE_INFINITY) break;
    at = source.indexOf(OPEN, end);
  }
  return parts.length === 0 ? source : parts.join('') + source.slice(from);
}

/** Finds the next of a text from places that only go up, reading the source once in all. */
function finder(source: string, text: string): (from: number) => number {
  let found = -1;
  return (from) => {
    if (found < from) {
      const next = source.indexOf(text, from);
      found = next === -1 ? Number.POSITIVE_INFINITY : next;
    }
    return found;
  };
}

/** Where the element that a section stands in is closed, before `end`; -1 where it is not. */
function closingTag(source: string, at: number, end: number): number {
  const name = /<([\w:.-]{1,60})[^<>]*>\s*$/.exec(source.slice(Math.max(0, at - 400), at))?.[1];
  if (!name) return -1;
  const closing = source.slice(at, Math.min(end, source.length)).indexOf(`</${name}`);
  return closing === -1 ? -1 : at + closing;
}
