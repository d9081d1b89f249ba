/** Who is for something and who against it, also in court: `begrüßt`, `wehrt sich gegen`, `cleared`, `dismissed`. */
import { contentStems } from './words.ts';

export type Stance = {
  /** Stems of those who hold it. */
  holder: ReadonlySet<string>;
  /** Stems of what it is about; empty where that is a pronoun, or stands before it. */
  object: ReadonlySet<string>;
  favours: boolean;
  text: string;
};

const GAP = '[^.]{0,80}?';
const FOR = new RegExp(
  `(?<!\\p{L})(?:begrüß\\p{Ll}*|lob(?:t|te|en|ten)|unterstütz\\p{Ll}*|befürwort\\p{Ll}*|empfiehlt|empfahl(?:en)?|empfehlen|(?:stimm|stimmt|stimmte|stimmten) ${GAP} zu|zugestimmt|zustimmen|billig(?:t|te|ten)|gebilligt|genehmig(?:t|te|ten)|akzeptier\\p{Ll}*|stattgegeben|gab(?:en)? ${GAP} statt|freigegeben|gibt ${GAP} frei|räumt ${GAP} ein|räumte ${GAP} ein|eingeräumt|(?:erleichtert|zufrieden|erfreut)|k(?:am|ommt) ${GAP} nach|nannten? ${GAP} (?:fair|gut|richtig)|h(?:ä|ie)lt(?:en)? ${GAP} fest|welcom(?:e|es|ed)|prais(?:e|es|ed)|support(?:s|ed)?|back(?:s|ed)|recommend(?:s|ed)?|approv(?:e|es|ed)|clear(?:s|ed)|accept(?:s|ed)?|agree(?:s|d) to|endors(?:e|es|ed)|upheld|upholds|admit(?:s|ted)?|conced(?:es|ed)|call(?:s|ed) ${GAP} (?:fair|good|welcome|generous)|(?:relieved|pleased|satisfied))(?!\\p{L})`,
  'iu',
);
const AGAINST = new RegExp(
  `(?<!\\p{L})(?:lehn(?:t|te|en|ten) ${GAP} ab|abgelehnt|ablehnen|kritisier\\p{Ll}*|wehr(?:t|te|en|ten) sich|(?:ist|sind|war|waren) (?:dagegen|gegen)|rät ${GAP} ab|riet(?:en)? ${GAP} ab|abgeraten|weis(?:t|en) ${GAP} (?:ab|zurück)|wies(?:en)? ${GAP} (?:ab|zurück)|abgewiesen|zurückgewiesen|untersag(?:t|te|ten)|verb(?:ietet|ot|oten)|blockier\\p{Ll}*|verweiger(?:t|te|ten)|widersprich(?:t|t)|rückt ${GAP} ab|rückte ${GAP} ab|abgerückt|bedauer\\p{Ll}*|entsetzt|enttäuscht|stopp(?:t|te|ten)|gestoppt|sprach(?:en)? von eine[mr] (?:Schock|Fehler|Skandal|Affront|Rückschritt)|nannten? ${GAP} (?:falsch|zu niedrig|zu wenig|unzureichend)|h(?:ä|ie)lt(?:en)? ${GAP} (?:wenig|nichts)|oppos(?:e|es|ed)|reject(?:s|ed)?|critici[sz](?:e|es|ed)|condemn(?:s|ed)?|block(?:s|ed)|dismiss(?:es|ed)?|den(?:y|ies|ied)|(?:was|were|is|are) against|ban(?:s|ned)|object(?:s|ed) to|refus(?:e|es|ed)|regret(?:s|ted)?|veto(?:es|ed)?|call(?:s|ed) ${GAP} (?:too (?:small|low|little|high)|baseless|wrong|unfair|inadequate))(?!\\p{L})`,
  'iu',
);
const NOT = /(?<!\p{L})(?:nicht|kein\p{Ll}*|not|never)(?!\p{L})|n['’]t(?!\p{L})/iu;
/** Of a passive the holder stands elsewhere, or nowhere. */
const PASSIVE = /(?<!\p{L})(?:wird|werden|wurden?|worden|be|been|being|is|are|was|were)(?: \p{L}+){0,4}? $/iu;
const PERFECT = /(?<!\p{L})(?:worden)(?!\p{L})/iu;

/** The stance of a clause; none where it says both or nothing. */
export function stancesOf(clause: string): Stance[] {
  const [pro, contra] = [FOR.exec(clause), AGAINST.exec(clause)];
  const found = pro ?? contra;
  if (found === null || (pro !== null && contra !== null)) return [];
  const before = clause.slice(0, found.index);
  if (PASSIVE.test(before) || PERFECT.test(clause)) return [];
  const holder = new Set(contentStems(before));
  if (holder.size === 0) return [];
  // What stands between the parts of a verb is its object as well.
  const object = new Set(contentStems(clause.slice(found.index).replace(/^\p{L}+/u, '')));
  return [{ holder, object, favours: (pro !== null) !== NOT.test(clause), text: clause }];
}

/** What the text says only the other way round. */
export function turnedStances(own: readonly Stance[], given: readonly Stance[]): string[] {
  return own
    .filter((stance) => {
      const same = given.filter(
        (other) =>
          sharePart(stance.holder, other.holder) >= 0.5 &&
          (stance.object.size === 0 || other.object.size === 0 || common(stance.object, other.object) > 0),
      );
      return same.length > 0 && same.every(({ favours }) => favours !== stance.favours);
    })
    .map(({ text }) => text);
}

const common = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  [...a].filter((one) => b.has(one)).length;
const sharePart = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  common(a, b) / Math.min(a.size, b.size);
