/**
 * How far a name is also something else: a word, a person, another company. `mild` names mean the company unless
 * something speaks against it, `always` names only where something speaks for it, `en` and `de` names so in texts
 * of that language.
 */
export type Ambiguity = 'none' | 'mild' | 'always' | 'en' | 'de';

/** A name of a company as the matcher knows it. */
export type NameSpec = {
  text: string;
  /** `brand`: a brand or subsidiary that stands for the company. */
  rule: 'name' | 'alias' | 'brand';
  ambiguity: Ambiguity;
  /** Words (folded) that speak for the company in the same text. */
  cues: readonly string[];
  /** Words (folded) that speak for the other meaning. */
  against: readonly string[];
};

const LEGAL_WORDS =
  'aktiengesellschaft|ag|se|kgaa|gmbh|kg|inc|incorporated|corp|corporation|company|co|plc|public limited company|ltd|limited|llc|lp|l\\.p|n\\.v|nv|s\\.a|sa|s\\.p\\.a|spa|s\\.c\\.a|sca|ab|asa|oyj|oy|abp|a/s|as|nyrt|bhd|berhad|pjsc|tbk|sgps|s\\.a\\.b\\. de c\\.v|n\\.a|p\\.l\\.c|publ|kk';
const LEGAL_TAIL = new RegExp(
  `(?:(?<![\\s,])[\\s,]+(?:&\\s*)?(?:${LEGAL_WORDS})\\.?(?:\\s*/\\s*(?:nv|n\\.v|sa)\\.?)?)$`,
  'i',
);
/** Folded units that show, right after a name, that a company is meant. */
export const LEGAL_UNITS: ReadonlySet<string> = new Set(
  'ag se kgaa gmbh inc incorporated corp corporation co plc ltd limited llc nv spa ab asa oyj group gruppe konzern holding holdings aktiengesellschaft cos'.split(
    ' ',
  ),
);

/** `Siemens Energy AG` is `Siemens Energy`; `The Goldman Sachs Group, Inc.` is `Goldman Sachs Group`. */
export function withoutLegalForm(name: string): string {
  let bare = name.trim();
  for (let round = 0; round < 4; round++) {
    const shorter = bare.replace(LEGAL_TAIL, '').replace(/(?<![,&\s])[,&\s]+$/, '');
    if (shorter === bare || shorter === '') break;
    bare = shorter;
  }
  return bare.replace(/^the\s+/i, '');
}

/** Reads `*Name?de(cue,cue,!against)` as the company lists write it; `Name~` is mild. */
export function parseName(source: string): NameSpec {
  const [, star = '', text = '', mark = '', language = '', cues = ''] =
    /^(\*?)([^?~(]+(?:\([^)]*\)[^?~(]*)?)([?~]?)(en|de)?(?:\(([^)]*)\))?$/.exec(source.trim()) ?? [];
  const words = cues === '' ? [] : cues.split(',').map((cue) => cue.trim());
  return {
    text: text.trim(),
    rule: star === '' ? 'alias' : 'brand',
    ambiguity: ambiguityOf(mark, language),
    cues: words.filter((cue) => !cue.startsWith('!')),
    against: words.filter((cue) => cue.startsWith('!')).map((cue) => cue.slice(1)),
  };
}

function ambiguityOf(mark: string, language: string): Ambiguity {
  if (mark === '') return 'none';
  if (mark === '~') return 'mild';
  return language === 'en' || language === 'de' ? language : 'always';
}

/** The ambiguity of a name in a text of this language. */
export function ambiguityIn(language: string, spec: NameSpec): 'none' | 'mild' | 'always' {
  if (spec.ambiguity === 'en' || spec.ambiguity === 'de')
    return spec.ambiguity === language ? 'always' : 'mild';
  return spec.ambiguity;
}
