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
  let from = 0;
  let entryEnd = -1;
  for (let at = source.indexOf(OPEN); at !== -1; ) {
    const end = source.indexOf(']]>', at);
    if (entryEnd < at) entryEnd = nextEntryEnd(source, at);
    if (end === -1 || entryEnd < end) {
      const closing = closingTag(source, at);
      if (closing !== -1 && (end === -1 || closing < end)) {
        parts.push(source.slice(from, closing), ']]>');
        from = closing;
        at = source.indexOf(OPEN, closing);
        continue;
      }
    }
    if (end === -1) break;
    at = source.indexOf(OPEN, end);
  }
  return parts.length === 0 ? source : parts.join('') + source.slice(from);
}

function nextEntryEnd(source: string, at: number): number {
  const ends = ['</item>', '</entry>'].map((tag) => source.indexOf(tag, at)).filter((end) => end !== -1);
  return ends.length > 0 ? Math.min(...ends) : source.length;
}

/** Where the element that a section stands in is closed. */
function closingTag(source: string, at: number): number {
  const name = /<([\w:.-]{1,60})[^<>]*>\s*$/.exec(source.slice(Math.max(0, at - 400), at))?.[1];
  return name ? source.indexOf(`</${name}`, at) : -1;
}
