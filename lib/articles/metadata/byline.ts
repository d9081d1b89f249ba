/** Who wrote it: names only, without "Von", job titles, places, addresses and dates. */

const PREFIX =
  /^(?:(?:ein\s|a\s)?(?:gast)?(?:beitrag|kommentar|analyse|artikel|article|story|post|text|reportage)\s(?:von|by)|(?:geschrieben|verfasst|veröffentlicht|erstellt|eingestellt|gepostet|aufgezeichnet|übersetzt)\s(?:von|durch)|(?:zeige\salle\sbeiträge|read\smore\sabout|view\sall\sposts|more\sfrom|pressemitteilung)\s?(?:von|by|of)?|(?:written|authored|posted|published|words|reviewed|reporting|submitted|created|contributed|story|text|medically reviewed)\s?(?:by|:)|(?:autor|autorin|autoren|author|authors|verfasser|verfasserin|redakteur|redaktion|von|vom|by|par|por|di|autore|auteur|text|words|interview)\s?:|(?:von|by|par|por|autor(?:in|en)?|authors?)\s)\s*/i;
/** Labels that stand without a blank before the name, since only a style parts them. */
const GLUED_PREFIX = /^(?:By|Von|Author|Autor|Autorin)(?=\p{Lu}\p{Ll})/u;
/** What ends the names in a line: dates, and what was done then. */
const AFTERWARDS =
  /\s(?:(?:last\s)?updated|published|posted|publicado|aktualisiert|veröffentlicht|zuletzt|follow|written by|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]{0,6}\.?\s\d{1,2}\b|\d{1,2}\.\s?\d{1,2}\.\s?\d{2,4}|\d{1,2}\.?\s(?:januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)\b|(?:on|am)\s\d)/iu;

const JOB =
  /\b(?:redakteur|redakteurin|redaktionsleiter|chefredakteur|korrespondent|korrespondentin|volontär|autor(?:in)?|ressortleiter|reporter|reporters|editor|correspondent|writer|contributor|journalist|columnist|producer|analyst|fellow|director|manager|professor|author|founder|ceo|associate|senior|specialist|consultant|photographer|blogger|bureau|news desk|team lead)\b/i;

/** `Anna Beispiel Redakteurin`, written without a comma. */
const TRAILING_JOB =
  /^(\p{Lu}[\p{L}.'’-]{0,20}(?:\s\p{Lu}[\p{L}.'’-]{0,24}){1,2})\s(?:(?:senior|staff|freie[r]?)\s)?(?:writer|editor|author|contributor|reporter|redakteur|redakteurin|autor|autorin|journalist|journalistin|volontär|volontärin)$/iu;

const NOT_A_NAME =
  /^(?:admin|administrator|wordpress\s?admin|editor|guest|gast|anonym|unknown|user|webmaster|author|autor|root|n\/a|none|null|undefined|default|profile|share|follow|mehr|more|facebook|twitter|linkedin|instagram|email|e-mail|kontakt|website|von|by|gesponserte inhalte|about(?: the)?(?: author)?|über(?: den)?(?: autor)?|veröffentlicht am|posts?|articles?|updated?|published|posted|(?:dein|ihr|your)(?: name)?|name|stand|datum|bild|foto|quelle)$/i;

/** What stands beside names in the same line. */
const NOISE =
  /\b(?:\d{1,3}\s?(?:min(?:utes?|uten)?\b(?:\s(?:read|lesezeit))?|kommentare?|comments?)|(?:hinterlasse|schreibe)\seinen?\skommentar|leave\sa\s(?:comment|reply)|sign\sin|follow(?:\sus)?|im\sgespräch|am\s(?:mon|diens|mitt|donners|frei|sams|sonn)\w{2,6})\b|(?<=\p{L})\d\b/giu;

const MAX_NAMES = 8;
const MAX_RAW = 300;

/** The names in a raw byline, in order. Empty where it holds none. */
export function namesIn(raw: string, siteNames: readonly string[] = []): string[] {
  const text = raw
    .slice(0, MAX_RAW)
    .replace(/\s+/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/https?:\/\/\S+|www\.\S+|(?<!\S)\S+@\S+|(?:^|\s)@\w+/g, ' ')
    .replace(/\((?:[^()]{0,80})\)/g, ' ')
    .replace(NOISE, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (text === '') return [];
  const names: string[] = [];
  for (const part of namesPart(withoutPrefix(text)).split(
    /(?<!\s)\s*(?:[,;|•·]|\s[–—/-]\s|\sund\s|\sand\s|\s&\s|\/|\smit\s|\bwith\b|\n)\s*/,
  )) {
    const name = withoutPrefix(part)
      .replace(TRAILING_JOB, '$1')
      .replace(/\s\d{1,3}$/, '')
      .replace(/^[\s:.\-–—*"„“]+|[\s:.,\-–—*"“”]+$/g, '')
      .trim();
    if (isName(name, siteNames) && !names.some((other) => other.toLowerCase() === name.toLowerCase()))
      names.push(name);
    else if (names.length > 0 && JOB.test(part)) continue;
  }
  return names.slice(0, MAX_NAMES);
}

function namesPart(text: string): string {
  const end = text.search(AFTERWARDS);
  return end < 0 ? text : text.slice(0, end);
}

function withoutPrefix(text: string): string {
  let rest = text.trim().replace(GLUED_PREFIX, '');
  for (let i = 0; i < 3; i++) {
    const next = rest.replace(PREFIX, '');
    if (next === rest) break;
    rest = next.trim();
  }
  return rest;
}

function isName(name: string, siteNames: readonly string[]): boolean {
  if (name.length < 2 || name.length > 60 || /\d{2}|[?!=<>{}]/.test(name)) return false;
  if (!/\p{L}{2}/u.test(name) || NOT_A_NAME.test(name)) return false;
  const words = name.split(' ');
  if (words.length > 6) return false;
  if (JOB.test(name) && !siteNames.some((site) => name.toLowerCase().includes(site.toLowerCase())))
    return false;
  return !/^(?:am|um|on|at|in|the|der|die|das|vor|seit|ago|min|uhr|updated|aktualisiert|lesezeit)\b/i.test(
    name,
  );
}

/**
 * The first source that names people, as one line; null where none names anybody. A name that is only the site's, or
 * a user name, is taken when nothing better follows.
 */
export function chooseByline(
  sources: readonly (readonly string[])[],
  siteNames: readonly string[],
): string | null {
  let weak: string | null = null;
  for (const source of sources) {
    const names = source.flatMap((raw) => namesIn(raw, siteNames));
    const unique = names.filter(
      (name, i) => names.findIndex((other) => other.toLowerCase() === name.toLowerCase()) === i,
    );
    if (unique.length === 0) continue;
    const people = unique.filter((name) => !isSite(name, siteNames) && !isUserName(name) && !DESK.test(name));
    if (people.length > 0) return withOthers(people, sources, siteNames).slice(0, MAX_NAMES).join(', ');
    weak ??= unique.slice(0, MAX_NAMES).join(', ');
  }
  return weak;
}

/** Systems declare the first author alone; a line that names all of them names the first as well. */
function withOthers(
  people: readonly string[],
  sources: readonly (readonly string[])[],
  siteNames: readonly string[],
): readonly string[] {
  let all = people;
  for (const raw of sources.flat()) {
    const names = namesIn(raw, siteNames);
    const holds = (name: string) => names.some((other) => key(other).endsWith(key(name)));
    const full = names.every((name) => name.includes(' ') && !DESK.test(name) && !isSite(name, siteNames));
    if (names.length > all.length && names.length <= MAX_AUTHORS && full && all.every(holds)) all = names;
  }
  return all;
}

const MAX_AUTHORS = 4;

const key = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

function isSite(name: string, siteNames: readonly string[]): boolean {
  return siteNames.some((site) => key(site) === key(name));
}

/** A desk, not a person. */
const DESK = /(?:^|\s)(?:staff|team|editors|editorial|newsroom|admin)(?:$|\s)/i;

const isUserName = (name: string): boolean => !/\s/.test(name) && name === name.toLowerCase();

/** A short line that says who wrote it: `Von Anna Beispiel`, `Text: Max Muster`. */
const SIGNED =
  /^(?:von|by|text|autor(?:in|en)?|authors?|written by|posted by|words by|redaktion|foto und text)\s?:?\s+((?:(?:dr|prof)\.\s)?\p{Lu}[\p{L}.'’-]{0,20}(?:\s(?:von|van|de|der|di|le|\p{Lu}[\p{L}.'’-]{0,24})){1,3}(?:\s(?:und|and)\s\p{Lu}[\p{L}.'’-]{0,20}(?:\s\p{Lu}[\p{L}.'’-]{0,24}){1,2})?)(?:$|\s?[,|•·–-]|\s(?:am|on|und|and)\s)/iu;

export function signedName(line: string): string | null {
  if (line.length > 120) return null;
  const name = SIGNED.exec(line)?.[1] ?? null;
  // The pattern ignores case for its first words only; names are written with capitals.
  return name && /^\p{Lu}/u.test(name) && /\s\p{Lu}/u.test(name) ? name : null;
}
