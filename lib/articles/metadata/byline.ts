/** Who wrote it, out of all that the page says. */
import { isDesk, isFullName, isSite, MAX_NAMES, nameKey, namesIn } from './names.ts';

/** What a page says of its author, most trusted first. */
export type BylineSources = {
  /** What it declares and what stands where it names its author. */
  said: readonly (readonly string[])[];
  /** Names in boxes and links of authors anywhere: they may be another article's. */
  guessed: readonly (readonly string[])[];
};

/**
 * The first source that names people, as one line; null where none names anybody. A name that is only the site's, a
 * desk's or a user's is taken where no other source says better; a guess corrects a user name only.
 */
export function chooseByline({ said, guessed }: BylineSources, siteNames: readonly string[]): string | null {
  const sources = [...said, ...guessed];
  let weak: string | null = null;
  for (const [i, source] of sources.entries()) {
    if (i >= said.length && weak !== null && !isUserName(weak)) break;
    const names = source.flatMap((raw) => namesIn(raw, siteNames));
    const unique = names.filter(
      (name, i) => names.findIndex((other) => other.toLowerCase() === name.toLowerCase()) === i,
    );
    if (unique.length === 0) continue;
    const people = unique.filter((name) => !isSite(name, siteNames) && !isUserName(name) && !isDesk(name));
    if (people.length > 0) return withOthers(people, sources, siteNames).slice(0, MAX_NAMES).join(', ');
    weak ??= unique.slice(0, MAX_NAMES).join(', ');
  }
  return weak === null ? null : withBlanks(weak);
}

/** `anna.beispiel` signs in as Anna Beispiel. */
const withBlanks = (name: string): string =>
  /^\p{Ll}{2,20}\.\p{Ll}{2,24}$/u.test(name)
    ? name.replace('.', ' ').replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase())
    : name;

/** Systems declare the first author alone; a line that names all of them names the first as well. */
function withOthers(
  people: readonly string[],
  sources: readonly (readonly string[])[],
  siteNames: readonly string[],
): readonly string[] {
  let all = people;
  for (const raw of sources.flat()) {
    const names = namesIn(raw, siteNames);
    const holds = (name: string) => names.some((other) => nameKey(other).endsWith(nameKey(name)));
    const full = names.every((name) => name.includes(' ') && !isDesk(name) && !isSite(name, siteNames));
    const more = names.length > all.length && all.every(holds);
    // A first name alone is whose full name begins with it.
    const longer =
      names.length === all.length &&
      all.every((name, at) => isFullName(names[at] ?? '') && names[at]?.startsWith(`${name} `));
    if ((more || longer) && names.length <= MAX_AUTHORS && full) all = names;
  }
  return all;
}

const MAX_AUTHORS = 4;

const isUserName = (name: string): boolean => !/\s/.test(name) && name === name.toLowerCase();
