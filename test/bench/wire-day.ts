/**
 * A second generated day, written apart from the first: events told by agencies, rewritten by others, updated and
 * corrected, beside notices and market reports that follow one pattern day after day. Same seed, same day.
 */
import { seeded } from './newsday.ts';
import {
  BEGINNINGS,
  BRANDS,
  CUSTOMERS,
  ENDINGS,
  EVENTS,
  FAMILY,
  GIVEN,
  type Language,
  MOVES,
  NOTICES,
  PHASES,
  REASONS,
  SERIES,
  SKIES,
  TOWNS,
  TURNED,
  WEEKDAYS,
} from './wire-patterns.ts';

export type WireReport = {
  articleId: string;
  publishedAt: string;
  title: string;
  text: string;
  /** What it tells; reports of one event belong together, others do not. */
  event: string;
  kind: WireKind;
  /** Which pattern it is made after: two of one pattern that are not of one event are easily taken for one. */
  pattern: string;
};
export type WireKind =
  | 'first'
  | 'copy'
  | 'rewrite'
  | 'report'
  | 'other-language'
  | 'corrected'
  | 'ticker'
  | 'notice'
  | 'series';

/** @param count reports of events and notices; the series come on top, 96 of them for each pattern. */
export function generateWireDay(count: number, seed: number): WireReport[] {
  const random = seeded(seed);
  const whole = (low: number, high: number): number => low + Math.floor(random() * (high - low + 1));
  const pick = <T>(list: readonly T[]): T => {
    const found = list[whole(0, list.length - 1)];
    if (found === undefined) throw new Error('nothing to pick from');
    return found;
  };
  const person = (): string => `${pick(GIVEN)} ${pick(FAMILY)}`;
  const facts = (): Record<string, string> => ({
    c: `${pick(BEGINNINGS)}${pick(ENDINGS)}`,
    d: pick(BRANDS),
    person: person(),
    other: person(),
    town: pick(TOWNS),
    n: String(whole(110, 980)),
    a: String(whole(12, 890)),
    b: String(whole(11, 95)),
    p: String(whole(4, 19)),
    m: String(whole(2, 9)),
    q: `${whole(1, 9)}.${whole(1, 9)}`,
    r: `0.${whole(1, 9)}`,
    i: String(whole(7000, 19_000)),
    j: String(whole(20_000, 27_000)),
  });
  const midnight = Date.UTC(2026, 10, 24);
  const at = (minutes: number): string => new Date(midnight + Math.round(minutes * 60_000)).toISOString();
  const reports: WireReport[] = [];
  const add = (event: string, pattern: string, kind: WireKind, minutes: number, told: string): void => {
    const [title = '', ...body] = told.split('\n');
    const articleId = `w${reports.length}`;
    reports.push({ articleId, publishedAt: at(minutes), title, text: body.join('\n'), event, kind, pattern });
  };

  for (let event = 0; reports.length < count; event++) {
    const known = facts();
    const language = pick<Language>(['de', 'de', 'en']);
    const start = whole(300, 1_200);
    if (random() < 0.4) {
      const which = whole(0, NOTICES[language].length - 1);
      const notice = fill(NOTICES[language][which] ?? '', known, language);
      add(`n${event}`, `notice-${language}-${which}`, 'notice', start, notice);
      continue;
    }
    const which = whole(0, EVENTS.length - 1);
    const template = EVENTS[which];
    if (!template) throw new Error('no such event');
    const tell = (of: Language, telling: 0 | 1): string => fill(template[of][telling], known, of);
    const agency = tell(language, 0);
    add(`e${event}`, `event-${which}`, 'first', start, agency);
    if (random() < 0.5) continue;
    for (let more = whole(1, 6), later = start; more > 0; more--) {
      later += whole(3, 240);
      const kind = pick<WireKind>([
        'copy',
        'copy',
        'rewrite',
        'report',
        'other-language',
        'corrected',
        'ticker',
      ]);
      const other = language === 'de' ? 'en' : 'de';
      const telling = pick<0 | 1>([0, 1]);
      const told: Partial<Record<WireKind, () => string>> = {
        copy: () => framed(agency, pick(CUSTOMERS[language])),
        rewrite: () => turned(agency, language),
        report: () => tell(language, 1),
        'other-language': () => tell(other, telling),
        corrected: () =>
          agency.replace(/^.*/, (title) => `${language === 'de' ? 'KORREKTUR' : 'CORRECTED'}: ${title}`),
        ticker: () => updated(agency, language, whole(1, 4), known),
      };
      add(`e${event}`, `event-${which}`, kind, later, told[kind]?.() ?? agency);
    }
  }
  for (const language of ['de', 'en'] as const) {
    SERIES[language].forEach((pattern, which) => {
      WEEKDAYS.forEach(([weekday, weekdayEn], day) => {
        for (let hour = 0; hour < 24; hour++) {
          const [move, moved, dir, movedEn] = pick(MOVES);
          const [reason, reasonEn] = pick(REASONS);
          const [phase, phaseEn] = PHASES[Math.floor(hour / 6)] ?? ['', ''];
          const known = {
            ...facts(),
            weekday,
            weekdayEn,
            phase,
            phaseEn,
            move,
            moved,
            dir,
            movedEn,
            reason,
            reasonEn,
            sky: pick(SKIES),
          };
          const told = fill(pattern, known, language);
          add(
            `s${language}${which}.${day}.${hour}`,
            `series-${language}-${which}`,
            'series',
            (day - 1) * 1_440 + hour * 60 + whole(0, 9),
            told,
          );
        }
      });
    });
  }
  return reports
    .map((report) => ({ report, arrives: Date.parse(report.publishedAt) + random() * 25 * 60_000 }))
    .sort((a, b) => a.arrives - b.arrives)
    .map(({ report }) => report);
}

const fill = (pattern: string, facts: Record<string, string>, language: Language): string =>
  pattern.replace(/\{(\w+)\}/g, (_, name: string) =>
    language === 'de' ? (facts[name] ?? '').replace('.', ',') : (facts[name] ?? ''),
  );

const framed = (told: string, [before, after]: [string, string]): string =>
  told.replace('\n', `\n${before}`) + after;

const turned = (told: string, language: Language): string =>
  TURNED[language].reduce((text, [from, to]) => text.replace(from, to), told);

/** A live report: the newest first, the agency's text below. */
function updated(told: string, language: Language, news: number, facts: Record<string, string>): string {
  const lines =
    language === 'de'
      ? [
          `15.40 Uhr: ${facts.c} will sich am Abend äußern.`,
          `14.10 Uhr: Am Standort ${facts.town} herrscht nach Angaben von Beobachtern gespannte Ruhe.`,
          '13.05 Uhr: Erste Reaktionen aus der Politik treffen ein, der Bürgermeister zeigt sich überrascht.',
          '12.20 Uhr: Die Aktie wird vorübergehend vom Handel ausgesetzt.',
        ]
      : [
          `3.40 pm: ${facts.c} is to comment this evening.`,
          `2.10 pm: Observers speak of a tense calm in ${facts.town}.`,
          '1.05 pm: First reactions come from politicians, the mayor says he is surprised.',
          '12.20 pm: Trading in the shares is suspended for the time being.',
        ];
  const [title = '', body = ''] = told.split('\n');
  return `${language === 'de' ? 'Newsticker' : 'Live'}: ${title}\n${lines.slice(4 - news).join('\n\n')}\n\n${body}`;
}
