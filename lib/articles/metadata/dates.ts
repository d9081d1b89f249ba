/** Reads the dates that pages write: ISO, RFC 2822, German, English and numeric. */
import { minutesEast } from '../../text/zones.ts';

/** The zone in which a date without one is meant. */
export type Zone = 'Europe/Berlin' | 'UTC';

const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    'jan januar january jänner jaenner janv janvier ene enero gen gennaio janeiro januari stycznia',
    'feb februar february feber févr fevr février fevrier febrero febbraio fev fevereiro februari lutego',
    'mär mar mrz maerz märz march mars marzo março marca maart marts',
    'apr april avr avril abr abril aprile kwietnia',
    'mai may mayo mag maggio maio maj mei maja',
    'jun juni june juin junio giu giugno junho czerwca',
    'jul juli july juil juillet julio lug luglio julho lipca',
    'aug august août aout ago agosto augustus augusti sierpnia',
    'sep sept september septembre septiembre set settembre setembro września',
    'okt oct oktober october octobre octubre ott ottobre out outubro października',
    'nov november novembre noviembre novembro listopada',
    'dez dec dezember december déc décembre dic diciembre dicembre dezembro grudnia',
  ].flatMap((names, month) => names.split(' ').map((name): [string, number] => [name, month + 1])),
);

const ISO =
  /(?:^|[^\d])(\d{4})-(\d{1,2})-(\d{1,2})(?:[T\s]{1,2}(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s?(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?/i;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?)?(Z|[+-]\d{4})?$/;
const DAY_FIRST =
  /(?:^|[^\d])(\d{1,2})(?:\.|st|nd|rd|th|er)?(?:[\s.]{1,3}(?:de\s|of\s)?(\p{L}{3,12})\.?,?\s{1,3}(?:de\s)?|-(\p{L}{3,12})-)(\d{4})(?!\d)/iu;
const MONTH_FIRST = /(?:^|[^\p{L}])(\p{L}{3,12})\.?\s{1,3}(\d{1,2})(?:st|nd|rd|th)?,?\s{1,3}(\d{4})(?!\d)/iu;
const YEAR_MONTH = /(?:^|[^\d])(\d{4})\s(\p{L}{3,12})\.?\s(\d{1,2})(?!\d)/u;
const NUMERIC = /(?:^|[^\d.])(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4}|\d{2})(?!\d|\.\d)/;
const YEAR_FIRST = /(?:^|[^\d])(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?!\d)/;
const CLOCK =
  /(?:^|[^\d.:])(?:(\d{1,2})[:.h](\d{2})(?::(\d{2}))?\s{0,2}(am|pm|a\.m\.|p\.m\.)?(?![\d.])|(\d{1,2})\s{0,2}(?:uhr|(?<=(?:\bat|,)\s{1,2}\d{1,2}\s{0,2})(am|pm|a\.m\.|p\.m\.))(?!\p{L}))/iu;
const OFFSET = /(?<!\d)[+-]\d{2}:?\d{2}\b/;
/** Seconds or milliseconds from the year 2005 on: what is less is the number of an article or a product. */
const EPOCH = /^(?:1[1-9]|[2-3]\d)\d{8}(?:\d{3})?$/;
const MAX_DATE_TEXT = 200;

/**
 * The instant that the text names, ISO 8601 in UTC with milliseconds; null where it names none or an impossible one.
 * `monthFirst` decides what 03/04/2026 means. A day without a time is its midnight in the zone.
 */
export function parseDate(raw: string | null | undefined, zone: Zone, monthFirst = false): string | null {
  const text = (raw ?? '').trim().slice(0, MAX_DATE_TEXT);
  if (text === '') return null;
  const iso = ISO.exec(text);
  if (iso) {
    const offset = iso[4] ? (iso[7] ?? zoneBehind(text.slice(iso.index + iso[0].length))) : undefined;
    return instant(iso[1], iso[2], iso[3], [iso[4], iso[5], iso[6]], offset, zone);
  }
  const compact = COMPACT.exec(text);
  if (compact)
    return instant(
      compact[1],
      compact[2],
      compact[3],
      [compact[4], compact[5], compact[6]],
      compact[7],
      zone,
    );
  if (EPOCH.test(text)) return fromEpoch(Number(text));
  const found = dayIn(text, monthFirst);
  if (!found) return null;
  const { year, month, day, rest } = found;
  const clock = CLOCK.exec(rest);
  const half = clock?.[4] ?? clock?.[6];
  // whatever language the page is taken for
  const local = /\d\s?uhr(?!\p{L})/iu.test(rest) ? 'Europe/Berlin' : zone;
  let hour = clock ? Number(clock[1] ?? clock[5]) : undefined;
  if (hour !== undefined && half) hour = (hour % 12) + (/^p/i.test(half) ? 12 : 0);
  return instant(
    year,
    month,
    day,
    [hour?.toString(), clock?.[2], clock?.[3]],
    clock ? (zoneBehind(rest.slice(clock.index + clock[0].length)) ?? OFFSET.exec(rest)?.[0]) : undefined,
    local,
  );
}

type Day = { year: string; month: string; day: string; rest: string };

function dayIn(text: string, monthFirst: boolean): Day | null {
  const dayFirst = DAY_FIRST.exec(text);
  const month = monthNamed(dayFirst?.[2] ?? dayFirst?.[3]);
  if (dayFirst && month) return day(dayFirst[4], month, dayFirst[1], text, dayFirst);
  const first = MONTH_FIRST.exec(text);
  const named = monthNamed(first?.[1]);
  if (first && named) return day(first[3], named, first[2], text, first);
  const yearMonth = YEAR_MONTH.exec(text);
  const after = monthNamed(yearMonth?.[2]);
  if (yearMonth && after) return day(yearMonth[1], after, yearMonth[3], text, yearMonth);
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) return day(yearFirst[1], Number(yearFirst[2]), yearFirst[3], text, yearFirst);
  const numeric = NUMERIC.exec(text);
  if (!numeric) return null;
  const [a, b] = [Number(numeric[1]), Number(numeric[3])];
  const swapped = numeric[2] === '/' && ((monthFirst && a <= 12) || b > 12);
  const year = numeric[4]?.length === 2 ? `20${numeric[4]}` : numeric[4];
  return day(year, swapped ? a : b, String(swapped ? b : a), text, numeric);
}

/** Words that stand in a line that tells a date and no more. */
const DATE_WORDS = new Set(
  (
    'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so monday tuesday wednesday ' +
    'thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun uhr um at am pm a p m den vom on of the ' +
    'st nd rd th h published posted veröffentlicht erschienen datum date et est edt gmt utc cet cest mez mesz pt pst pdt'
  ).split(' '),
);

/** Whether the line is a date, perhaps with its time and its label, and nothing else. */
export const isOnlyDate = (line: string): boolean =>
  /\d/.test(line) &&
  (line.toLowerCase().match(/\p{L}+/gu) ?? []).every((word) => MONTHS.has(word) || DATE_WORDS.has(word));

const monthNamed = (name: string | undefined): number | undefined =>
  name === undefined ? undefined : MONTHS.get(name.toLowerCase());

function day(
  year: string | undefined,
  month: number,
  date: string | undefined,
  text: string,
  match: RegExpExecArray,
): Day {
  const rest = `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`;
  return { year: year ?? '', month: String(month), day: date ?? '', rest };
}

function fromEpoch(value: number): string | null {
  const time = value > 1e11 ? value : value * 1000;
  return inRange(new Date(time).getUTCFullYear()) ? new Date(time).toISOString() : null;
}

const inRange = (year: number): boolean => year >= 1990 && year <= 2100;

function instant(
  year: string | undefined,
  month: string | undefined,
  date: string | undefined,
  clock: readonly (string | undefined)[],
  offset: string | undefined,
  zone: Zone,
): string | null {
  const [y, m, d] = [Number(year), Number(month), Number(date)];
  const [hour, minute, second] = [Number(clock[0] ?? 0), Number(clock[1] ?? 0), Number(clock[2] ?? 0)];
  if (!inRange(y) || m < 1 || m > 12 || d < 1 || d > 31 || hour > 24 || minute > 59 || second > 60)
    return null;
  const local = Date.UTC(y, m - 1, d, hour, minute, second);
  if (new Date(Date.UTC(y, m - 1, d)).getUTCDate() !== d) return null;
  const minutes = offset === undefined ? zoneOffset(local, zone) : offsetOf(offset, local);
  return new Date(local - minutes * 60_000).toISOString();
}

const NAMED_ZONE =
  /^[\s,(]{0,3}(?:uhr[\s,(]{1,3}|Uhr[\s,(]{1,3})?(?:([A-Z]{1,4})(?![\p{L}\d])([+-]\d{2}:?\d{2})?|(Eastern|Central|Mountain|Pacific)\s(?:(?:Standard|Daylight)\s)?Time)/u;

/** The zone that is named right behind a time, in capitals, as `ist` and `met` are words; `GMT+0100` is its offset. */
function zoneBehind(text: string): string | undefined {
  const [, name, offset, american] = NAMED_ZONE.exec(text) ?? [];
  if (american !== undefined) return `${american.charAt(0)}T`;
  return offset ?? (name !== undefined && minutesEast(name, 0) !== undefined ? name : undefined);
}

function offsetOf(offset: string, local: number): number {
  const named = minutesEast(offset, local);
  if (named !== undefined) return named;
  const match = /^([+-])(\d{2}):?(\d{2})?$/.exec(offset);
  return match ? (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3] ?? 0)) : 0;
}

const localTime = (instant: string, zone: Zone): string => {
  const utc = Date.parse(instant);
  return new Date(utc + zoneOffset(utc + zoneOffset(utc, zone) * 60_000, zone) * 60_000).toISOString();
};

/** The first of the instants, with its time of day from the next that names one on the same day. */
export function withTime(instants: readonly (string | null)[], zone: Zone): string | null {
  const known = instants.filter((one) => one !== null);
  const [first] = known;
  if (first === undefined) return null;
  const hasTime = (one: string) =>
    !one.endsWith('T00:00:00.000Z') && !localTime(one, zone).endsWith('T00:00:00.000Z');
  if (hasTime(first)) return first;
  const day = localTime(first, zone).slice(0, 10);
  return known.find((one) => hasTime(one) && localTime(one, zone).startsWith(day)) ?? first;
}

/** Minutes east of UTC. Summer time in the EU: from the last Sunday of March to that of October, 01:00 UTC. */
function zoneOffset(local: number, zone: Zone): number {
  if (zone === 'UTC') return 0;
  const year = new Date(local).getUTCFullYear();
  const utc = local - 3_600_000;
  return utc >= lastSunday(year, 2) && utc < lastSunday(year, 9) ? 120 : 60;
}

function lastSunday(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month + 1, 0, 1));
  return last.getTime() - last.getUTCDay() * 86_400_000;
}

/** The day in an address such as `/2026/11/22/…`, `/2026-11-22-…` or `…-20261122.html`. */
export function dateInUrl(url: string, zone: Zone): string | null {
  const match =
    /[/_-](20\d{2})[/_-](\d{1,2})[/_-](\d{1,2})(?=[/_.-]|$)/.exec(url) ??
    /[/_-](20\d{2})(0[1-9]|1[0-2])([0-3]\d)(?=[/_.-]|$)/.exec(url);
  return match ? instant(match[1], match[2], match[3], [], undefined, zone) : null;
}

const FIRST =
  /(?:first|originally)\spublished|\b(?:published|posted|publication|created)\b|veröffentlich|erschienen|publiziert|\berstellt\b|online\sseit/i;
const AGAIN =
  /\b(?:last\s)?(?:updated|modified|revised)\b|\bupdate\s?:|aktualisier|geändert|überarbeitet|bearbeitet/i;

/** What a line says of the first publication: all of it, or what stands at that label; null where it tells of a change only. */
export function firstPart(line: string): string | null {
  const again = AGAIN.exec(line);
  if (!again) return line;
  const first = FIRST.exec(line);
  if (!first) return null;
  return first.index < again.index ? line.slice(0, again.index) : line.slice(first.index);
}

/** What a line says of the last change, from that label on; null where it tells of none. */
export function changedPart(line: string): string | null {
  const again = AGAIN.exec(line);
  if (!again) return null;
  const first = FIRST.exec(line);
  return first && first.index > again.index ? line.slice(again.index, first.index) : line.slice(again.index);
}
