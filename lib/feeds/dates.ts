import { minutesEast } from '../text/zones.ts';

/** Month names by their first letters, lower case, without accents: English, German, French, Spanish, Italian, Dutch, Portuguese. */
const MONTHS: readonly RegExp[] = [
  /^(?:jan|jän|jaen|ene|gen)/,
  /^(?:feb|fev|fév)/,
  /^(?:mar(?!d)|mär|mae|maa|mrt|mrz)/,
  /^(?:apr|avr|abr)/,
  /^(?:may|mai|mei|mag(?!$)|mayo)/,
  /^(?:jun|juin|giu)/,
  /^(?:jul|juil|lug)/,
  /^(?:aug|aou|aoû|ago)/,
  /^(?:sep|set)/,
  /^(?:oct|okt|ott|out)/,
  /^(?:nov)/,
  /^(?:dec|dez|déc|dic)/,
];

type Day = { year: number; month: number; day: number };
type Time = { hour: number; minute: number; second: number; millisecond: number; rest: string };

/**
 * Reads a date as feeds write it: RFC 822 and its misspellings, ISO 8601 and W3CDTF down to a year alone,
 * `asctime`, `DD.MM.YYYY`, `MM/DD/YYYY`, names of months in seven languages, CJK `年月日`, Unix time.
 * A time without a zone is UTC. Returns an instant as ISO 8601 in UTC, or null.
 */
export function parseDate(text: string | null | undefined): string | null {
  const trimmed = text?.replace(/\s+/g, ' ').trim().slice(0, 100) ?? '';
  if (!/\d/.test(trimmed)) return null;
  // The two forms nine feeds of ten use are left to the engine, which is fast and exact at them.
  if (/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/.test(trimmed))
    return instant(Date.parse(trimmed));
  if (/^[A-Z][a-z]{2}, \d\d? [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d (?:GMT|[+-]\d{4})$/.test(trimmed)) {
    const ms = Date.parse(trimmed);
    if (!Number.isNaN(ms)) return instant(ms);
  }
  if (/^\d{10}$|^\d{13}$/.test(trimmed)) return instant(Number(trimmed) * (trimmed.length === 10 ? 1000 : 1));
  const [day, rest] = dayOf(trimmed) ?? [null, ''];
  if (!day || day.month < 1 || day.month > 12 || day.day < 1 || day.day > 31) return null;
  const { hour, minute, second, millisecond, rest: zone } = timeOf(rest);
  if (hour > 24 || minute > 59 || second > 61) return null;
  const local = Date.UTC(day.year, day.month - 1, day.day, hour, minute, second, millisecond);
  return instant(local - zoneMinutes(zone, local) * 60_000);
}

function instant(ms: number): string | null {
  const date = new Date(ms);
  return Number.isNaN(ms) ||
    Number.isNaN(date.getTime()) ||
    date.getUTCFullYear() > 9999 ||
    date.getUTCFullYear() < 0
    ? null
    : date.toISOString();
}

/** The day and what is left of the text without it. */
function dayOf(text: string): [Day, string] | null {
  return isoDay(text) ?? numericDay(text) ?? namedDay(text);
}

function isoDay(text: string): [Day, string] | null {
  const cjk = /^(\d{4}) ?[年년] ?(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日일]/.exec(text);
  const dashed = cjk ?? /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?(?=$|[\sT,Z+])/i.exec(text);
  const packed = dashed ?? /^(\d{4})(\d\d)(\d\d)(?=$|[\sT])/.exec(text) ?? /^(\d{4})(?=$|T)/.exec(text);
  if (packed) {
    const [all, year, month, day] = packed;
    return [{ year: Number(year), month: Number(month ?? 1), day: Number(day ?? 1) }, text.slice(all.length)];
  }
  const ordinal = /^(\d{4})-?(\d{3})(?=$|[\sT])/.exec(text);
  if (!ordinal) return null;
  const date = new Date(Date.UTC(Number(ordinal[1]), 0, Number(ordinal[2])));
  return [
    { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() },
    text.slice(ordinal[0].length),
  ];
}

/** `31.12.2026` is German, `12/31/2026` American, and `31/12/2026` can only be British. */
function numericDay(text: string): [Day, string] | null {
  const found = /(?:^|\s)(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d\d)(?=$|[\sT,])/.exec(text);
  if (!found) return null;
  const [first, second] = [Number(found[1]), Number(found[3])];
  const dayFirst = found[2] !== '/' || first > 12;
  const day = {
    year: fullYear(found[4] ?? ''),
    month: dayFirst ? second : first,
    day: dayFirst ? first : second,
  };
  return [day, text.slice(found.index + found[0].length)];
}

/** Day, month name and year in any order the wild knows, between them commas, dots, `de`, weekdays. */
function namedDay(text: string): [Day, string] | null {
  let [year, month, day] = [0, 0, 0];
  const left: string[] = [];
  for (const token of text
    .replace(/(\d)-([^\d\s])/g, '$1 $2')
    .replace(/([^\d\s])-(\d)/g, '$1 $2')
    .split(/[\s,]+/)) {
    const named = month === 0 ? MONTHS.findIndex((name) => name.test(token.toLowerCase())) + 1 : 0;
    if (named > 0 && !/^(?:mart|mard|mar\.?,)/i.test(token)) month = named;
    else if (day === 0 && /^\d{1,2}(?:\.|st|nd|rd|th|er|º|°)?$/.test(token)) day = Number.parseInt(token, 10);
    else if (year === 0 && day > 0 && month > 0 && /^(?:\d{4}|'?\d\d)$/.test(token))
      year = fullYear(token.replace("'", ''));
    else if (year === 0 && /^\d{4}$/.test(token) && month > 0) year = Number(token);
    else left.push(token);
  }
  if (month === 0 || year === 0) return null;
  return [{ year, month, day: day || 1 }, left.join(' ')];
}

function fullYear(digits: string): number {
  const year = Number(digits);
  return digits.length > 2 ? year : year + (year < 70 ? 2000 : 1900);
}

function timeOf(text: string): Time {
  const found =
    /(?:^|[\sT])(\d{1,2})[:.h](\d{1,2})(?:[:.](\d{1,2})(?:[.,](\d{1,9}))?)?\s*(?:uhr\s*)?([ap]\.?m\b\.?)?/i.exec(
      text,
    ) ?? /(?:^|[\sT])(\d\d)(\d\d)(\d\d)?(?=$|\s|Z|[+-])/.exec(text);
  if (!found) return { hour: 0, minute: 0, second: 0, millisecond: 0, rest: text };
  const half = found[5]?.toLowerCase()[0];
  const hour = Number(found[1]);
  return {
    hour: half ? (hour % 12) + (half === 'p' ? 12 : 0) : hour,
    minute: Number(found[2]),
    second: Number(found[3] ?? 0),
    millisecond: Math.floor(Number(`0.${found[4] ?? 0}`) * 1000),
    rest: text.slice(found.index + found[0].length),
  };
}

function zoneMinutes(text: string, local: number): number {
  const offset = /([+-])(\d{1,2}):?(\d\d)?(?!\d)/.exec(text);
  if (offset) {
    const minutes = Number(offset[2]) * 60 + Number(offset[3] ?? 0);
    return (offset[1] === '-' ? -1 : 1) * minutes;
  }
  for (const word of text.toLowerCase().split(/[^a-z]+/)) {
    const known = minutesEast(word, local);
    if (known !== undefined) return known;
  }
  return 0;
}
