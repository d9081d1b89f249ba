/** Who buys whom, who speaks for whom, and what is denied: where a summary turns a text round without a figure. */
import { contentStems, share } from '../../analysis/summary/words.ts';

export type Mention = { symbol: string; start: number; end: number };

const BUYS =
  /(?<!\p{L})(?:kauf(?:en|t|te|ten)|übern[aeio]hm(?:en|t)?|übernimmt|erw[ei]rb(?:en|t)|erwarb|schluck(?:en|t)|buys?|bought|acquires?|acquired|takes? over|took over)(?!\p{L})/iu;
/** Where it may be the other way round. */
const TURNED =
  /(?<!\p{L})(?:wird|werden|wurden?|worden|von|vom|verkauf\p{Ll}*|be|been|being|is|was|by|from|sells?|sold)(?!\p{L})/iu;

/** `buyer>target` of a sentence that names two and says it plainly. */
export function dealsOf(sentence: string, mentions: readonly Mention[]): string[] {
  const [buyer, target, ...more] = [...new Set(mentions.map(({ symbol }) => symbol))];
  return buyer !== undefined &&
    target !== undefined &&
    more.length === 0 &&
    BUYS.test(sentence) &&
    !TURNED.test(sentence)
    ? [`${buyer}>${target}`]
    : [];
}

export type Role = { person: string; owners: ReadonlySet<string> };
const ROLE =
  /(?:(?:[Cc]hef(?:in)?|[Vv]orstand|Vorständin|Vorstandsvorsitzende[rn]?|Geschäftsführer(?:in)?|Sprecher(?:in)?)|(?:[Cc]hief executive|CEO|CFO|[Cc]hairman|[Cc]hairwoman|[Ff]inance chief|[Bb]oss)),? \p{Lu}[\p{L}.-]+ (\p{Lu}[\p{L}-]+)/gu;

/** `Velmont-Chef`, `Kestrel's chief executive`. */
const JOINED = /^(?:[’']s)?[ -]\p{L}*$/u;

/** For whom somebody speaks: the company named at the role, or where the sentence names none those of the one before. */
export function rolesOf(
  sentence: string,
  mentions: readonly Mention[],
  carried: ReadonlySet<string> | null,
): Role[] {
  return [...sentence.matchAll(ROLE)].flatMap(({ index, 1: person = '' }) => {
    const at = mentions.find(({ end }) => end <= index && JOINED.test(sentence.slice(end, index)));
    const owners = at ? new Set([at.symbol]) : mentions.length === 0 ? carried : null;
    return owners === null ? [] : [{ person, owners }];
  });
}

const DENIED: readonly RegExp[] = [
  /(?<!\p{L})[Kk]ein\p{Ll}* (\p{Lu}\p{L}{4,})/gu,
  /(?<!\p{L})(?:[Ee]ine?n?|[Dd]ie|[Dd]en|[Dd]as) (\p{Lu}\p{L}{4,}) (?:(?:soll|wird|werde|dürfte) es [^.,]{0,60}(?<!\p{L})nicht geben|(?:gibt|gab|gebe) es [^.,]{0,60}(?<!\p{L})nicht(?! (?:nur|mehr als)))(?!\p{L})/gu,
  /(?<!\p{L})(?:[Ee]ine?[nmrs]?|[Dd]ie|[Dd]en|[Dd]as|auf) (\p{Lu}\p{L}{4,})(?=[^.]{0,80}(?:schlie(?:ß|ss)\p{Ll}* |schloss )[^.]{0,80} aus(?!\p{L}))/gu,
  /(?<!\p{L})(?:schlie(?:ß|ss)\p{Ll}*|schloss|lehn\p{Ll}+) (?:[^ .]+ ){0,3}(?:eine?[nmrs]?|die|den|das) (\p{Lu}\p{L}{4,})(?=[^.]{0,80} a(?:us|b)(?!\p{L}))/gu,
  /(?<!\p{L})(?:[Ee]ine?|[Dd]er|[Dd]ie|[Dd]as) (\p{Lu}\p{L}{4,})(?=(?: (?:der|des|von) \p{L}+)? (?:ist|sind|war|sei|wird|werde|soll)[^.,]{0,80} nicht (?:beabsichtigt|erwartet|geplant|nötig|vorgesehen|zu erwarten))/gu,
  /(?<!\p{L})(?:no|(?:not|n[’']t) (?:admit|announce|consider|expect|give|have|intend|issue|make|need|offer|pay|plan|propose|provide|seek|sell|want)|rul(?:ed|es) out|reject(?:ed|s)|denie[ds]) (?:a |an |any |its |the )?(?!(?:\p{Ll}+ ){0,2}(?:reports?|rumou?rs?|claims?|allegations?)(?!\p{L}))(?:\p{Ll}+ )?(\p{Ll}{5,})(?!\p{L}| to )/gu,
];

/** Stems of what a sentence says there is not, or will not be. */
export const deniedIn = (sentence: string): string[] =>
  DENIED.flatMap((form) => [...sentence.matchAll(form)].flatMap(([, noun = '']) => contentStems(noun)));

/** What one company does, in a clause that names it alone: the stems of the rest. */
export type Act = { by: string; stems: ReadonlySet<string>; text: string };
/** So much of what is done must be the same, and it must be this much. */
const SAME_ACT = 0.75;
const FEWEST_STEMS = 4;

export function actsOf(
  clauses: readonly { start: number; end: number; text: string }[],
  mentions: readonly Mention[],
): Act[] {
  return clauses.flatMap(({ start, end, text }) => {
    const named = mentions.filter((mention) => mention.start >= start && mention.end <= end);
    const [first] = named;
    if (first === undefined || named.some(({ symbol }) => symbol !== first.symbol)) return [];
    // Who acts is named first.
    if (contentStems(text.slice(0, first.start - start)).length > 1) return [];
    const rest = named.reduceRight(
      (said, mention) => said.slice(0, mention.start - start) + said.slice(mention.end - start),
      text,
    );
    return [{ by: first.symbol, stems: new Set(contentStems(rest)), text }];
  });
}

/** What the text says only of another company. */
export function exchangedActs(own: readonly Act[], given: readonly Act[]): string[] {
  return own
    .filter(({ by, stems }) => {
      if (stems.size < FEWEST_STEMS) return false;
      const same = given.filter((other) => share(stems, other.stems) >= SAME_ACT);
      return same.length > 0 && same.every((other) => other.by !== by);
    })
    .map(({ text }) => text);
}
