/** The names in a line that says who wrote a text: without "Von", job titles, places, addresses and dates. */

const GENRE =
  'beitrag|kommentar|analyse|artikel|bericht|kolumne|meinung|essay|reportage|article|story|post|text|opinion|analysis';
const WRITTEN =
  'geschrieben|verfasst|veröffentlicht|erstellt|eingestellt|gepostet|aufgezeichnet|übersetzt|' +
  'written|authored|posted|published|words|reviewed|reporting|submitted|created|contributed|medically reviewed|' +
  'publi[ée]|écrit|posté|rédigé|publicado|escrito|redactado|pubblicato|scritto|postato|geplaatst|geschreven';
const ROLE =
  '(?:gast)?autor(?:in|en)?|authors?|verfasser(?:in)?|redakteur|redaktion|autore|auteur|text|words|story|interview';
const BY = 'von|vom|durch|by|par|por|da|di|door';
/** What stands before names and tells that they follow. */
const PREFIX = new RegExp(
  `^(?:(?:eine?\\s|an?\\s)?(?:gast)?(?:${GENRE})\\s(?:von|by)\\s|(?:${WRITTEN})\\s?(?:(?:${BY})(?:\\s?:|\\s)|:)|` +
    '(?:post\\sauthor|zeige\\salle\\sbeiträge|read\\smore\\sabout|view\\sall\\sposts|more\\sfrom|pressemitteilung)\\s?(?:von\\s|by\\s|of\\s)?|' +
    `(?:${ROLE}|${BY})\\s?:|(?:von\\sunsere[mnr]|von|by|par|por|door|autor(?:in|en)?|authors?|über|about)\\s)\\s*`,
  'i',
);
/** Labels that stand without a blank before the name, since only a style parts them. */
const GLUED_PREFIX = /^(?:By|Von|Author|Autor|Autorin)(?=\p{Lu}\p{Ll})/u;

const MONTH =
  '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|okt|nov|dec|dez|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|january|february|march|october|december)\\.?';
const WEEKDAY =
  '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch';
const CLOCK =
  '\\d{1,2}:\\d\\d(?:\\s?(?:uhr|[ap]\\.?m\\.?))?(?:\\s(?:[ecmp][sd]?t|gmt|utc|bst|cest|mesz|mez))?';
/** Days and times, which stand before, between and behind names. */
const DATES = new RegExp(
  `(?<![\\p{L}\\d])(?:(?:${WEEKDAY}),?\\s)?(?:${MONTH}\\s\\d{1,2}(?:st|nd|rd|th)?(?:,?\\s\\d{4})?|${MONTH}\\s\\d{4}|\\d{1,2}\\.?\\s${MONTH}(?:,?\\s\\d{4})?|\\d{1,2}[./-]\\s?\\d{1,2}[./-]\\s?\\d{2,4}|\\d{4}-\\d\\d-\\d\\d|${CLOCK})(?![\\p{L}\\d])`,
  'giu',
);
const ONLY_DATE = new RegExp(`^(?:${WEEKDAY}|${MONTH})$`, 'iu');

/** What ends the names in a line: what was done then, and who did something else. */
const AFTERWARDS =
  /[\s.,;|](?:(?:last\s)?updated|published|posted|publicado|aktualisiert|veröffentlicht|zuletzt|follow|on behalf of|(?:edited|editing|translated|translation|redigiert|übersetzt|übersetzung|bearbeitet|fotos?|photos?|bilder|additional reporting)\s?(?:by|von|:)|(?:editors?|fotos?|photos?|bild(?:er)?|illustration|übersetzung)\s?:)(?:\s|$)|[;.]\s?(?:edited|editing)\s/iu;
/** What stands before the names where a line tells more than them. */
const WRITTEN_BY =
  /\b(?:written|posted|authored|geschrieben|verfasst|erstellt)\s(?:by|von)\s|^(?:posted|filed|published|veröffentlicht|gepostet|abgelegt|erstellt)\s(?:in|under|unter)\s.{1,80}?\s(?:by|von)\s/i;

const JOB =
  /\b(?:redakteur|redakteurin|redaktionsleiter|chefredakteur|korrespondent|korrespondentin|volontär|autor(?:in)?|ressortleiter|reporter|reporters|editor|correspondent|writer|contributor|journalist|columnist|producer|analyst|fellow|director|manager|professor|author|founder|ceo|associate|senior|specialist|consultant|photographer|blogger|bureau|news desk|team lead)\b/i;

/** `Anna Beispiel Redakteurin`, written without a comma. */
const TRAILING_JOB =
  /^(\p{Lu}[\p{L}.'’-]{0,20}(?:\s\p{Lu}[\p{L}.'’-]{0,24}){1,2})\s(?:(?:senior|staff|freie[r]?)\s)?(?:writer|editor|author|contributor|reporter|(?:chef)?redakteur(?:in)?|autor(?:in)?|journalist(?:in)?|volontär(?:in)?)$/iu;
/** `Chefredakteurin Anna Beispiel`, `Blatt-Experte Max Muster`. */
const LEADING_JOB =
  /^(?:\p{L}[\p{L}-]{0,40}-)?(?:experte|expertin|(?:chef)?redakteur(?:in)?|gastautor(?:in)?|korrespondent(?:in)?|mitarbeiter(?:in)?|correspondent|reporter|editor|columnist)\s(?=\p{L}{2,24}\s\p{L})/iu;
/** `Anna Beispiel in Frankfurt`, `Tom Ashdown for The Daily`, `Tom Ashdown is a reporter`. */
const WHERE_OR_WHAT =
  /^((?!(?:The|Der|Die|Das)\s)\p{Lu}[\p{L}.'’-]{1,20}(?:\s\p{Lu}[\p{L}.'’-]{0,24}){1,2})\s(?:(?:in|aus|for|für)\s\p{Lu}|(?:is|ist)\s(?:an?|the|eine?|der|die|seit)\s).*$/u;

const NOT_A_NAME =
  /^(?:admin|administrator|wordpress\s?admin|editor|guest|gast|anonym(?:ous|o)?|anónimo|unknown|user|webmaster|author|autor|root|n\/a|none|null|undefined|default|profile|share|follow|mehr|more|facebook|twitter|linkedin|instagram|email|e-mail|kontakt|website|von|by|gesponserte inhalte|about(?: the)?(?: author)?|über(?: den)?(?: autor)?|posts?|articles?|(?:last\s)?updated?(?:\son)?|(?:published|posted|veröffentlicht|aktualisiert)(?:\s(?:on|am|in))?|(?:dein|ihr|your)(?: name)?|name|stand|datum|bild|foto|quelle|log ?in|log|sign ?(?:up|in)|(?:the|the author|der autor|die autorin|den autor))$/i;
/** Words of buttons and menus, which no name has. */
export const BUTTON =
  /(?:^|\s)(?:login|log ?in|sign ?(?:up|in)|subscribe|abonnieren|newsletter|anmelden|registrieren|read more|view|profile?|autorenprofil|autorenseite|articles?|artikel|beiträge|posts|mehr|jetzt|alle|weitere|privacy|policy|cookies?|kontakt|contact|share|teilen|menu|menü|search|suche|startseite|account|konto|comments?|kommentare|follow us|erfahren|written by)(?:\s|$)/i;

/** What stands beside names in the same line. */
const NOISE =
  /\b(?:\d{1,3}\s?(?:min(?:utes?|uten)?\b(?:\s(?:read|lesezeit))?|kommentare?|comments?)|(?:hinterlasse|schreibe)\seinen?\skommentar|leave\sa\s(?:comment|reply)|sign\sin|follow(?:\sus)?|im\sgespräch|am\s(?:mon|diens|mitt|donners|frei|sams|sonn)\w{2,6})\b|(?<=\p{L})\d\b/giu;

export const MAX_NAMES = 8;
const MAX_RAW = 300;

/** What parts the lines and columns of a byline, and what parts names in one. */
export const COLUMNS = / ?[|•·] ?| [–—-] /;
const JOINED = /^(?:[,;&]|und\s|and\s)/i;
const JOINS = /(?:[,;&]|\sund|\sand)$/i;
const NAMES = /(?<!\s)\s*(?:[,;]|\sund\s|\sand\s|\s&\s|\/|\smit\s|\bwith\b)\s*/;

/** The names in a raw byline, in order; a line feed parts what stands in boxes of its own. Empty where it holds none. */
export function namesIn(raw: string, siteNames: readonly string[] = []): string[] {
  const text = raw
    .slice(0, MAX_RAW)
    .replace(/\n/g, ' | ')
    .replace(/\s+/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/https?:\/\/\S+|www\.\S+|(?<!\S)\S+@\S+|(?:^|\s)@\w+/g, ' ')
    .replace(/\((?:[^()]{0,80})\)/g, ' ')
    .replace(DATES, ' | ')
    .replace(NOISE, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (IN_SMALL_LETTERS.test(text)) return namesIn(withCapitals(text), siteNames);
  const marker = WRITTEN_BY.exec(text);
  const behind = marker ? namesBefore(text.slice(marker.index + marker[0].length), siteNames) : [];
  return behind.length > 0 ? behind : namesBefore(text, siteNames);
}

/** `von max muster`, as styles that set it in capitals let it stand. */
const IN_SMALL_LETTERS = /^(?:von|by):? (?:\p{Ll}{2,20}[ -]){1,3}\p{Ll}{2,24}$/u;

/** Names begin with capitals, but for the particles in them. */
const withCapitals = (text: string): string =>
  text.replace(/(?<=[ -])(?!(?:von|van|de|der|den|und|and|zu|di|la) )\p{Ll}/gu, (letter) =>
    letter.toUpperCase(),
  );

/** What follows an office is what it is held in: `Head of Marketing and Sales`. */
const OFFICE = /\b(?:head|director|chief|president|leiter(?:in)?|vorstand)\b/i;

/** The names in the first column that holds any but the site's, and in those that go on with a comma or an "and". */
function namesBefore(text: string, siteNames: readonly string[]): string[] {
  const names: string[] = [];
  const start = withoutPrefix(text);
  const end = start.search(AFTERWARDS);
  const columns = (end < 0 ? start : start.slice(0, end)).split(COLUMNS);
  let goesOn = true;
  for (const column of columns) {
    if (namesSomebody(names, siteNames) && !goesOn && !JOINED.test(column)) break;
    goesOn = JOINS.test(column);
    const known = names.length;
    for (const part of column.split(NAMES)) {
      if (names.length > 0 && OFFICE.test(part)) return peopleFirst(names, siteNames);
      const name = nameOf(part, siteNames);
      if (!isName(name, siteNames) || names.some((other) => other.toLowerCase() === name.toLowerCase()))
        continue;
      // Behind the site's name may stand who wrote it, or what the site is.
      if (names.length === 0 || namesSomebody(names, siteNames) || isPersonsName(name)) names.push(name);
    }
    if (known > 0 && names.length === known && /\p{L}/u.test(column)) break;
  }
  return peopleFirst(names, siteNames);
}

const namesSomebody = (names: readonly string[], siteNames: readonly string[]): boolean =>
  names.some((name) => !isSite(name, siteNames));

export const isPersonsName = (name: string): boolean =>
  isFullName(name) && !/^(?:The|Der|Die|Das)\s/.test(name);

/** Behind somebody's full name a single word or an organisation is where and for whom they work; degrees stay. */
function peopleFirst(names: readonly string[], siteNames: readonly string[]): string[] {
  const isPerson = (name: string) => !isOrganisation(name) && !isSite(name, siteNames) && !PLACE.test(name);
  if (!names.some((name) => isPersonsName(name) && isPerson(name))) return names.slice(0, MAX_NAMES);
  return names
    .filter((name) => isPerson(name) && (name.includes(' ') || DEGREE.test(name)))
    .slice(0, MAX_NAMES);
}

/** `CFA`, `Ph.D`, `CEPF®`, and no agency's sign. */
const DEGREE = /^(?!(?:AFP|AP|APA|DPA|EPD|KNA|SID|UPI)$)(?:[A-Z]{2,5}|Ph\.?D)[®™]?$/;

/** Cities of more than one word, which follow names in bylines. */
const PLACE =
  /^(?:new (?:york|delhi)|los angeles|san francisco|hong kong|washington,? d\.?c\.?|frankfurt am main|são paulo|tel aviv|abu dhabi|kuala lumpur|buenos aires|mexico city|den haag|the hague)$/i;

/** A desk, not a person. */
const DESK = /(?:^|\s)(?:staff|team|editors|editorial|newsroom|admin)(?:$|\s)/i;

export const isDesk = (name: string): boolean => DESK.test(name);

const ORGANISATION =
  /(?:^|\s)(?:redaktion|agentur(?:en)?|newswires?|news|media|verlag|research|desk|gmbh|ag|se|kg|inc\.?|ltd\.?|llc|plc)(?:$|\s)/i;

/** Agencies and papers, which stand behind names and in front of desks (`AP Sports`). */
const AGENCIES =
  'Associated Press|AP|Reuters|AFP|dpa(?:-AFX)?|UPI|Bloomberg|USA TODAY|CNN|CNBC|BBC|NBC|CBS|ABC|WSJ|Dow Jones|MarketWatch';
const OF_AGENCY = new RegExp(`^(?:${AGENCIES})(?: |$)`, 'iu');

export const isOrganisation = (name: string): boolean =>
  DESK.test(name) || ORGANISATION.test(name) || OF_AGENCY.test(name);

/** A name without case, blanks and marks: the same for every way to write it. */
export const nameKey = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

export const isSite = (name: string, siteNames: readonly string[]): boolean =>
  siteNames.some((site) => nameKey(site) === nameKey(name));

/** Two or three words that begin with capitals. */
const FULL_NAME = /^\p{Lu}[\p{L}.'’-]{1,20}(?:\s\p{Lu}[\p{L}.'’-]{0,24}){1,2}$/u;

export const isFullName = (text: string): boolean => FULL_NAME.test(text);

/** They stand behind a name without a comma. */
const TRAILING_AGENCY = new RegExp(
  `(?<=\\p{L} \\p{L}[\\p{L}.'’-]+) (?:${AGENCIES})(?: (?:News|Newswires|Business))?$`,
  'u',
);
const TWICE = /^(.{4,30}) \1$/u;

/** `Kevin McCoy Das Blatt` is Kevin McCoy, of Das Blatt. */
function withoutSite(name: string, siteNames: readonly string[]): string {
  const site = siteNames.find((one) => name.toLowerCase().endsWith(` ${one.toLowerCase()}`));
  const rest = site === undefined ? name : name.slice(0, -site.length - 1);
  return isFullName(rest) ? rest : name;
}

const nameOf = (part: string, siteNames: readonly string[]): string =>
  withoutSite(withoutPrefix(part), siteNames)
    .replace(TRAILING_AGENCY, '')
    .replace(TWICE, '$1')
    .replace(TRAILING_JOB, '$1')
    .replace(LEADING_JOB, '')
    .replace(WHERE_OR_WHAT, '$1')
    .replace(/\s(?:\d{1,3}|on|am|at|in)$/i, '')
    .replace(/^[\s:.\-–—*"„“]+|[\s:.,\-–—*"“”]+$/g, '')
    .trim();

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
  if (!/\p{L}{2}/u.test(name) || NOT_A_NAME.test(name) || ONLY_DATE.test(name) || BUTTON.test(name))
    return false;
  const words = name.split(' ');
  if (words.length > 6) return false;
  if (JOB.test(name) && !siteNames.some((site) => name.toLowerCase().includes(site.toLowerCase())))
    return false;
  // Names are written with capitals, user names are one word.
  const capitals = words.filter((word) => /^[^\p{Ll}]/u.test(word)).length;
  if (words.length > 1 && capitals * 2 < words.length) return false;
  if (/^(?:The|Der|Die|Das)\s\p{Lu}/u.test(name)) return words.length <= 4;
  return !/^(?:am|um|on|at|in|the|der|die|das|vor|seit|ago|min|uhr|updated|aktualisiert|lesezeit)\b/i.test(
    name,
  );
}

/** A short line that says who wrote it: `Von Anna Beispiel`, `Text: Max Muster`. */
const SIGNED =
  /^(?:(?:opinion|analysis|commentary|(?:eine? )?(?:gast)?(?:kommentar|analyse|beitrag|bericht)) (?:by|von)|von|by|par|por|di|text|autor(?:in|en)?|authors?|(?:written|posted|words|reporting|interview) by|redaktion|foto und text|(?:das |dieses )?(?:interview|gespräch) führten?|interview(?=\s?:)|aufgezeichnet von|protokolliert von|protokoll(?=\s?:))\s?:?\s+((?:(?:dr|prof)\.\s)?\p{Lu}[\p{L}.'’-]{0,20}(?:\s(?:von|van|de|der|di|le|\p{Lu}[\p{L}.'’-]{0,24})){1,3}(?:(?:\s(?:und|and)\s|\s?\/\s?)\p{Lu}[\p{L}.'’-]{0,20}(?:\s(?:von|van|de|der|di|le|\p{Lu}[\p{L}.'’-]{0,24})){1,3})?)(?:$|\s?[,;|•·–-]|\s(?:am|on|und|and)\s)/iu;

/** `Verfasst von: lesefuchs | 3. Mai`: a user's name, which nothing but its label tells. */
const SIGNED_BY_USER =
  /^(?:verfasst|geschrieben|veröffentlicht|erstellt|posted|written|published) (?:von|by)\s?:?\s?([\p{L}\d_.-]{3,30})\s?(?:[|•·–-](?:\s|$)|(?:,\s?)?(?:am|on) (?:\d|\p{Lu}\p{Ll}+ \d)|$)/iu;

/** `Published by Reuters` names no user, `written by hand` none either. */
const isUser = (name: string): boolean => !/^(?:hand|uns|us|mir|me|ai|ki|computer)$/i.test(name);

export function signedName(line: string): string | null {
  if (line.length > 120) return null;
  const user = SIGNED_BY_USER.exec(line)?.[1];
  if (user !== undefined) return isOrganisation(user) || !isUser(user) ? null : user;
  const [first = '', ...others] = line.split(COLUMNS);
  if (isFullName(first) && others.some((other) => JOB.test(other))) return first;
  // The pattern ignores case for its first words only; names are written with capitals.
  const name =
    SIGNED.exec(line.replace(DATES, ' | ').replace(/\s+/g, ' '))?.[1]?.split(BEHIND_NAME)[0] ?? null;
  return name && /^\p{Lu}/u.test(name) && /\s\p{Lu}/u.test(name)
    ? name.replace(/(?<=\p{Ll}{2})\.$/u, '')
    : null;
}

const BEHIND_NAME = /\s(?:in|on|am|at|im|um|für|for|aus|from|über|about|is|ist)\s/;
