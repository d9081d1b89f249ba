import { z } from 'zod';
import type { Form } from '../features.ts';
import type { Span } from '../judgement.ts';
import type { JudgedLanguage } from '../lexicon.ts';
import { generator } from './learn.ts';

/** A sentence with its label: for one target, or as a whole where `target` is empty. */
export type Labelled = {
  /** Name of the set, `own` for the sentences of this project. */
  set: string;
  text: string;
  language: JudgedLanguage;
  target: readonly Span[];
  others: readonly Span[];
  label: Label;
  /** The form of the text it is from, where that is known. */
  form: Form | null;
  weight: number;
  /** Whether the file states this label; false for the copies made for training. */
  stated: boolean;
};
const LabelName = z.enum(['positive', 'neutral', 'negative']);
export type Label = z.infer<typeof LabelName>;

const Place = z.object({ start: z.number().int(), end: z.number().int(), label: LabelName });
/** One line of a data file: a document with a label, or a text with labelled targets. */
export const Line = z.union([
  z.object({ lang: z.enum(['de', 'en']), text: z.string(), label: LabelName }),
  z.object({ lang: z.enum(['de', 'en']), text: z.string(), targets: z.array(Place) }),
]);

/**
 * The sets whose licence permits training, by the name of their file (`doc-NAME.jsonl`, `target-NAME.jsonl`).
 * Every other file in the folder is left alone: Financial PhraseBank is non-commercial, FiQA states no terms.
 */
export const TRAINABLE: Readonly<Record<string, string>> = {
  twitter: 'MIT',
  sentfin: 'MIT',
  gerntsa: 'CC BY 4.0',
};

/** Weights that bring the sets to one scale; general news leans neutral, so that its clear cases count more. */
const WEIGHTS: Readonly<Record<string, Readonly<Record<Label, number>>>> = {
  gerntsa: { positive: 1.5, neutral: 0.5, negative: 2.4 },
  twitter: { positive: 3, neutral: 3, negative: 3 },
};
const AS_A_WHOLE = 0.25;
const AS_TARGET = 0.5;

/** The examples of one data file, given as its lines. A line that does not fit is an error that names its number. */
export function readSet(set: string, lines: readonly string[]): Labelled[] {
  return lines.flatMap((line, i) => {
    const parsed = Line.safeParse(JSON.parse(line));
    if (!parsed.success) throw new Error(`${set}, line ${i + 1}: ${z.prettifyError(parsed.error)}`);
    const row = parsed.data;
    const weight = (label: Label) => WEIGHTS[set]?.[label] ?? 1;
    const base = { set, text: row.text, language: row.lang, form: null };
    if ('label' in row) return wholes(base, row.label, weight(row.label));
    const [first] = row.targets;
    const agreed = first && row.lang === 'en' && row.targets.every(({ label }) => label === first.label);
    return [
      ...row.targets.map((target) => ({
        ...base,
        target: [target],
        others: row.targets.filter((other) => other !== target),
        label: target.label,
        weight: weight(target.label),
        stated: true,
      })),
      // Where all targets agree, so does the sentence.
      ...(agreed
        ? [{ ...base, target: [], others: [], label: first.label, weight: AS_A_WHOLE, stated: false }]
        : []),
    ];
  });
}

/** A post about a single symbol is a judgement on it as well. */
function wholes(
  base: Pick<Labelled, 'set' | 'text' | 'language' | 'form'>,
  label: Label,
  weight: number,
): Labelled[] {
  const whole = { ...base, target: [], others: [], label, weight, stated: true };
  const [symbol, ...more] = [...base.text.matchAll(/\$[A-Z]{1,5}\b/g)];
  if (!symbol || more.length > 0) return [whole];
  const span = { start: symbol.index, end: symbol.index + symbol[0].length };
  return [whole, { ...whole, target: [span], weight: weight * AS_TARGET, stated: false }];
}

const SIGNS: Readonly<Record<string, Label>> = { '+': 'positive', '=': 'neutral', '-': 'negative' };
/** English has public sets to learn from, German market news has none. */
const OWN_WEIGHT: Readonly<Record<JudgedLanguage, number>> = { de: 1, en: 0.5 };
/** Variants written out of a line with alternatives; at least so many that each alternative comes up. */
const VARIANTS = 14;

/** Our own sentences (see the head of `sentences.txt` for the notation). */
export function readOwn(file: string): Labelled[] {
  const random = generator(11);
  return file.split('\n').flatMap((line) => {
    const parts = /^(de|en) ([+=-]) (.+)$/.exec(line);
    if (!parts) return [];
    const language: JudgedLanguage = parts[1] === 'de' ? 'de' : 'en';
    const label = SIGNS[parts[2] ?? ''] ?? 'neutral';
    return variantsOf(parts[3] ?? '', random).flatMap((variant) => fromMarked(variant, language, label));
  });
}

function variantsOf(pattern: string, random: () => number): string[] {
  const slots = [...pattern.matchAll(/\{([^{}]*)\}/g)].map(([, options = '']) => {
    // A bar within a company's mark is no alternative.
    const list = options.includes('[') ? options.split(/\|(?![+=-]\])/) : options.split('|');
    return { list, deck: [...list] };
  });
  // As of a pack of cards: every alternative is drawn once before any is drawn again.
  const draw = (slot: (typeof slots)[number]) => {
    if (slot.deck.length === 0) slot.deck = [...slot.list];
    return slot.deck.splice(Math.floor(random() * slot.deck.length), 1)[0] ?? '';
  };
  const count = Math.max(VARIANTS, ...slots.map(({ list }) => list.length));
  const variants = Array.from({ length: count }, () => {
    let slot = 0;
    return pattern
      .replace(/\{[^{}]*\}/g, () => draw(slots[slot++] ?? { list: [], deck: [] }))
      .replace(/ {2,}/g, ' ')
      .trim();
  });
  return [...new Set(variants)];
}

function fromMarked(marked: string, language: JudgedLanguage, label: Label): Labelled[] {
  let text = '';
  const targets: (Span & { label: Label })[] = [];
  let from = 0;
  for (const hit of marked.matchAll(/\[([^[\]|]+)\|([+=-])\]/g)) {
    text += marked.slice(from, hit.index);
    const name = hit[1] ?? '';
    targets.push({
      start: text.length,
      end: text.length + name.length,
      label: SIGNS[hit[2] ?? ''] ?? 'neutral',
    });
    text += name;
    from = hit.index + hit[0].length;
  }
  text += marked.slice(from);
  const base = { set: 'own', text, language, form: language === 'de' ? ('de' as const) : null };
  return [
    { ...base, target: [], others: [], label, weight: OWN_WEIGHT[language], stated: true },
    ...targets.map((target) => ({
      ...base,
      target: [target],
      others: targets.filter((other) => other !== target),
      label: target.label,
      weight: OWN_WEIGHT[language],
      stated: true,
    })),
  ];
}
