/** What a text claims beyond its words: whose a figure is, of what time, which way things moved, and what it denies. */
import { splitSentences } from '../../analysis/sentences.ts';
import { contentStems } from '../../analysis/summary/words.ts';
import { type Clause, clauseSpans, deniableOf, denies } from './denials.ts';
import {
  comparedIn,
  isAskedFor,
  isEstimate,
  measureAt,
  measuresIn,
  type Stage,
  stageOf,
} from './measures.ts';
import { CLAUSE_END, type Direction, directionOf, type Figure, figuresOf } from './quantities.ts';
import { type Act, actsOf, dealsOf, deniedIn, type Mention, type Role, rolesOf } from './relations.ts';
import { type Stance, stancesOf } from './stances.ts';
import { type Happening, happeningsOf, isHedged, isMaybe, type Telling, tellingsOf } from './status.ts';
import { type Suit, suitsOf } from './suits.ts';

export type Claim = Figure & {
  /** Symbols of the companies it may belong to; null where the text leaves that open. */
  owners: ReadonlySet<string> | null;
  /** Years and parts of years that its sentence speaks of. */
  times: ReadonlySet<string>;
  /** `profit`, `revenue`; null where its sentence does not say. */
  measure: string | null;
  /** Whether its clause says that it is so now or was so before. */
  stage: Stage;
  /** Whether its sentence speaks of those who only estimate. */
  estimate: boolean;
  /** Whether its clause says that it only may be, and whether its sentence leaves anything open. */
  maybe: boolean;
  hedged: boolean;
};
export type Movement = { of: string; direction: Direction | 'flat'; owners: ReadonlySet<string> };
export type Claims = {
  figures: Claim[];
  /** `von 105 auf 82 Euro`, as `105 82`. */
  changes: ReadonlySet<string>;
  movements: Movement[];
  clauses: Clause[];
  /** `Q3`, `H1`: the parts of years it speaks of. */
  periods: ReadonlySet<string>;
  /** `buyer>target`, by symbol. */
  deals: ReadonlySet<string>;
  roles: Role[];
  stances: Stance[];
  happenings: Happening[];
  tellings: Telling[];
  acts: Act[];
  suits: Suit[];
  /** Stems of what it says there is not; `affirmed` has the stems of the sentences that deny nothing. */
  denied: ReadonlySet<string>;
  affirmed: ReadonlySet<string>;
  /** Of whom its last sentence speaks, for what follows it; null where that is open. */
  carried: Owners;
};
export type Owners = ReadonlySet<string> | null;
export type Named = readonly { symbol: string; names: readonly string[] }[];

/** A sentence that names nobody speaks of whom the one before named, so many sentences far. */
const CARRY = 4;
/** It speaks of nobody else where it opens with a word for them; otherwise of the article's `subject` as well. */
const ANAPHOR =
  /^["„“]?(?:dort|er|sie|es|seine?[nmrs]?|ihre?[nmrs]?|das unternehmen|der konzern|die firma|die (?:dänen|norweger|schweden|finnen|franzosen|italiener|spanier|portugiesen|briten|iren|(?:us-)?amerikaner|kanadier|japaner|chinesen|(?:süd)?koreaner|inder|schweizer|österreicher|niederländer|belgier|polen|tschechen|türken|münch(?:e?ner)|hamburger|frankfurter|stuttgarter|wolfsburger|kölner|düsseldorfer|essener|berliner|leverkusener|walldorfer|hannoveraner|bremer|wiener|zürcher|basler)|it|its|they|their|he|she|his|her|the company|the group|the firm)(?!\p{L})/iu;

/**
 * The claims of a text in German or English. `companies` are those whose figures are to be told apart; `subject` is
 * whom the article is about, and `before` of whom the text before this one spoke.
 */
export function claimsOf(
  text: string,
  companies: Named,
  subject: string | null = null,
  before: Owners = null,
): Claims {
  let carried = before;
  let silent = 0;
  const read = splitSentences(text, 'de')
    .flatMap((sentence) => piecesOf(sentence.text))
    .map((sentence) => {
      const mentions = mentionsOf(sentence, companies);
      const inherited = carried;
      silent = mentions.length > 0 ? 0 : silent + 1;
      if (mentions.length > 0) carried = new Set(mentions.map(({ symbol }) => symbol));
      if (silent > CARRY || RIVAL.test(sentence)) carried = null;
      const open = mentions.length > 0 || carried === null || inherited === null;
      const also = subject === null || ANAPHOR.test(sentence) ? [] : [subject];
      return { sentence, mentions, inherited: open ? null : new Set([...inherited, ...also]) };
    });
  const sentences = read.map(({ sentence }) => sentence);
  const told = sentences.map((sentence) => ({
    sentence,
    parts: clauseSpans(sentence).map(({ text: part }) => ({
      text: part,
      stems: new Set(contentStems(part.replaceAll('-', ' '))),
    })),
  }));
  return {
    figures: read.flatMap(({ sentence, mentions, inherited }) =>
      figuresWithOwners(sentence, mentions, inherited),
    ),
    changes: new Set(sentences.flatMap(changesOf)),
    movements: read.flatMap(({ sentence, mentions, inherited }) =>
      movementsOf(sentence, mentions, inherited),
    ),
    clauses: sentences.flatMap(deniableOf),
    periods: periodsOf(text),
    deals: new Set(read.flatMap(({ sentence, mentions }) => dealsOf(sentence, mentions))),
    roles: read.flatMap(({ sentence, mentions, inherited }) => rolesOf(sentence, mentions, inherited)),
    stances: told.flatMap(({ parts: [first, ...more] }) =>
      first ? [first, ...more].flatMap(({ text: clause }) => stancesOf(clause, first.text)) : [],
    ),
    happenings: told.flatMap(({ sentence, parts }) => happeningsOf(sentence, parts)),
    tellings: told.flatMap(({ sentence, parts }) => tellingsOf(sentence, parts)),
    acts: read.flatMap(({ sentence, mentions }) => actsOf(clauseSpans(sentence), mentions)),
    suits: sentences.flatMap((sentence) => sentence.split(/[,;:] /).flatMap(suitsOf)),
    denied: new Set(sentences.flatMap(deniedIn)),
    affirmed: new Set(sentences.filter((sentence) => !denies(sentence)).flatMap(contentStems)),
    carried,
  };
}

/** What has no stop for so long is a table; work within a sentence grows with the square of its length. */
const MAX_SENTENCE = 2_000;
const piecesOf = (sentence: string): string[] =>
  sentence.match(new RegExp(`[^]{1,${MAX_SENTENCE}}`, 'gu')) ?? [];

export function mentionsOf(sentence: string, companies: Named): Mention[] {
  const found = companies.flatMap(({ symbol, names }) =>
    names.flatMap((name) => {
      const mentions: Mention[] = [];
      for (
        let at = sentence.indexOf(name);
        name !== '' && at >= 0;
        at = sentence.indexOf(name, at + name.length)
      ) {
        const end = at + name.length;
        const whole =
          !/[\p{L}\p{N}]$/u.test(sentence.slice(0, at)) && !/^(?!s\b)[\p{L}\p{N}]/u.test(sentence.slice(end));
        if (whole) mentions.push({ symbol, start: at, end });
      }
      return mentions;
    }),
  );
  return found.sort((a, b) => a.start - b.start);
}

/** Somebody who may be any of the companies: `der Konzern`, `its rival`. */
const SOMEBODY =
  /(?<!\p{L})(?:er|sie|es|ihr\p{Ll}*|sein\p{Ll}*|diese[rs]?|(?:der|die|das) (?:\p{Ll}+ )?\p{Lu}?\p{Ll}*(?:konzern|unternehmen|firma|gruppe|bank|aktie|papier|hersteller|rivale|konkurrent)|he|she|it|its|their|they|the (?:[\p{Ll}-]+ ){0,2}(?:company|firm|group|bank|maker|rival|retailer|stock|shares))(?!\p{L})/iu;

/** Somebody else than whom the text spoke of last. */
const RIVAL =
  /(?<!\p{L})(?:[Rr]ival(?:e[nr]?|in|s)?|[Kk]onkurrent\p{Ll}*|[Ww]ettbewerber\p{Ll}*|[Cc]ompetitors?|[Pp]eers?)(?!\p{L})(?! \p{Lu})/u;

/**
 * A figure belongs to the companies named since the figure before it, else to those of that figure, and possibly to one
 * that its clause names after it; in a sentence that names nobody to those it has `inherited`.
 */
function figuresWithOwners(sentence: string, mentions: readonly Mention[], inherited: Owners): Claim[] {
  const figures = figuresOf(sentence);
  const times = new Set([...yearsOf(sentence), ...periodsOf(sentence)]);
  const spokenOf = new Set([...mentions.map(({ symbol }) => symbol), ...(inherited ?? [])]);
  const hedged = isHedged(sentence);
  const clauses = clauseSpans(sentence);
  const measures = measuresIn(sentence);
  let before = inherited;
  return figures.map((figure, i) => {
    const from = figures[i - 1]?.end ?? 0;
    const until = Math.min(figures[i + 1]?.start ?? sentence.length, clauseEnd(sentence, figure.end));
    const symbols = (low: number, high: number): string[] =>
      mentions.filter(({ start, end }) => start >= low && end <= high).map(({ symbol }) => symbol);
    const since = symbols(from, figure.start);
    if (since.length > 0) before = new Set(since);
    else if (
      RIVAL.test(sentence.slice(from, figure.start)) ||
      (spokenOf.size > 1 && SOMEBODY.test(sentence.slice(from, figure.start)))
    )
      before = null;
    const after = symbols(figure.end, until);
    const clause = clauses.find(({ start, end }) => start <= figure.start && figure.start < end);
    const owners =
      before === null && (since.length > 0 || after.length === 0)
        ? null
        : new Set([...(before ?? []), ...after]);
    return {
      ...figure,
      owners: isAskedFor(sentence.slice(Math.max(0, figure.start - 30), figure.start)) ? null : owners,
      times,
      measure: measureAt(measures, figure, sentence),
      stage: stageOf(sentence.slice(Math.max(from, clause?.start ?? 0), figure.start)),
      estimate: isEstimate(sentence, figure),
      maybe: clause !== undefined && isMaybe(clause.text),
      hedged,
    };
  });
}

function clauseEnd(sentence: string, from: number): number {
  for (const { index } of sentence.matchAll(CLAUSE_END)) if (index >= from) return index;
  return sentence.length;
}

/** What moves, by a name that holds in both languages. */
const MOVING: readonly [RegExp, string][] = [
  [
    /(?:prognosen?|ausblick|jahresziele?|forecasts?|outlook|guidance)(?!\p{L})|(?<!\p{L})ziele?(?!\p{L})/iu,
    'forecast',
  ],
  [/dividenden?(?!\p{L})|dividends?\b/iu, 'dividend'],
  [/(?:kursziele?|price target|target price)(?!\p{L})/iu, 'target'],
  [/(?:umsatz|umsätzen?|erlösen?|erlös)(?!\p{L})|\brevenues?\b/iu, 'revenue'],
  [/(?<!\p{L})margen?(?!\p{L})|\bmargins?\b/iu, 'margin'],
];

/** What somebody sets, and may leave as it is or take back. */
const KEPT: ReadonlySet<string> = new Set(['forecast', 'dividend', 'target']);
const UNCHANGED =
  /(?<!\p{L})(?:unverändert|stabil|bestätig\p{Ll}*|bekräftig\p{Ll}*|h(?:ä|ie)lt(?:en)? [^.]{0,80} fest|bleib(?:t|en)|blieb(?:en)?|unchanged|did not change|left [^.]{0,60} unchanged|confirm(?:s|ed)|repeat(?:s|ed)|reiterat\p{Ll}+|reaffirm\p{Ll}*|maintain(?:s|ed)|keeps?|kept|stands by|stood by)(?!\p{L})/iu;
const TAKEN_BACK =
  /(?<!\p{L})(?:withdr[ae]w\p{Ll}*|suspend\p{Ll}*|kassier\p{Ll}*|z(?:ieh|og)\p{Ll}* [^.]{0,80} zurück|zurück(?:ge|zu)(?:zogen|ziehen)|setz\p{Ll}* [^.]{0,80} aus|ausgesetzt)(?!\p{L})/iu;

function movementsOf(sentence: string, mentions: readonly Mention[], inherited: Owners): Movement[] {
  return clauseSpans(sentence).flatMap(({ start, end, text }) => {
    const within = mentions.filter((mention) => mention.start >= start && mention.end <= end);
    const owners = within.length > 0 ? new Set(within.map(({ symbol }) => symbol)) : (inherited ?? new Set());
    const moved = directionOf(text);
    const set: Movement['direction'] = UNCHANGED.test(text) ? 'flat' : TAKEN_BACK.test(text) ? 'down' : moved;
    return [
      ...MOVING.filter(([form]) => form.test(text)).flatMap(([, of]) => {
        const direction = KEPT.has(of) ? set : moved;
        return direction === null ? [] : [{ of, direction, owners }];
      }),
      ...comparedIn(text).map(({ of, direction }): Movement => ({ of, direction, owners })),
    ];
  });
}

const FROM =
  /(?<!\p{L})(?:von|nach|gegenüber|statt|zuvor|bisher|from|after|against|instead of|compared with)(?: \p{Ll}+)? $/iu;
const TO = /(?<!\p{L})(?:auf|to) $/iu;

/** The changes that a sentence states with both ends, `from to`. */
function changesOf(sentence: string): string[] {
  const figures = figuresOf(sentence);
  return figures.flatMap((figure, i) => {
    if (!FROM.test(sentence.slice(0, figure.start))) return [];
    const [previous, next] = [figures[i - 1], figures[i + 1]];
    const forwards = next && (TO.test(sentence.slice(0, next.start)) || !previous);
    const other = forwards ? next : previous;
    return other && other.unit === figure.unit && other.value !== figure.value
      ? [`${figure.value} ${other.value}`]
      : [];
  });
}

const yearsOf = (text: string): string[] =>
  [...text.matchAll(/(?<![\d.,])(?:19|20)\d\d(?![\d.,]?\d)/g)].map(([year]) => year);

const ORDINALS: readonly [string, RegExp][] = [
  ['1', /^(?:1|erst|first|auftakt)/i],
  ['2', /^(?:2|zweit|second)/i],
  ['3', /^(?:3|dritt|third)/i],
  ['4', /^(?:4|viert|fourth|schluss)/i],
];
const PERIOD =
  /(?<![\p{L}\p{N}])(?:Q([1-4])|([1-4])Q|H([12])|([1-4])\. ?(Quartal|Halbjahr)|(erst|zweit|dritt|viert)e[nrsm]? (?:Geschäfts)?(quartal|halbjahr|jahreshälfte)|(Auftakt|Schluss)(?:quartal)|(first|second|third|fourth)[ -](?:fiscal )?(quarter|half))(?!\p{N})/giu;

/** `Q3` for a third quarter, `H1` for a first half, in either language. */
function periodsOf(text: string): Set<string> {
  return new Set(
    [...text.matchAll(PERIOD)].map(([whole]) => {
      const digit = /[1-4]/.exec(whole)?.[0] ?? ORDINALS.find(([, form]) => form.test(whole))?.[0] ?? '';
      return `${/^H|hal(?:b|f)|hälfte/i.test(whole) ? 'H' : 'Q'}${digit}`;
    }),
  );
}
