/** Who is for something and who against it, also in court: `begrüßt`, `wehrt sich gegen`, `cleared`, `dismissed`. */
import { contentStems } from '../../analysis/summary/words.ts';

export type Stance = {
  /** Stems of those who hold it. */
  holder: ReadonlySet<string>;
  /** Stems of what it is about; empty where that is a pronoun, or stands before it. */
  object: ReadonlySet<string>;
  favours: boolean;
  text: string;
};

const GAP = '[^.]{0,80}?';
const anyOf = (...forms: string[]): RegExp => new RegExp(`(?<!\\p{L})(?:${forms.join('|')})(?!\\p{L})`, 'iu');

const FOR = anyOf(
  'begrüß\\p{Ll}*|lob(?:t|te|en|ten)|unterstütz\\p{Ll}*|befürwort\\p{Ll}*|empfiehlt|empfahl(?:en)?|empfehlen',
  `(?:stimm|stimmt|stimmte|stimmten) ${GAP} zu|zugestimmt|zustimmen|billig(?:t|te|ten)|gebilligt|genehmig(?:t|te|ten)`,
  `akzeptier\\p{Ll}*|stattgegeben|gab(?:en)? ${GAP} statt|freigegeben|gibt ${GAP} frei|räumt(?:en?)? ${GAP} ein|eingeräumt`,
  `k(?:am|ommt) ${GAP} nach|n(?:e|a)nn(?:t|te|en|ten) ${GAP} (?:fair|gut|richtig|ausgewogen|vernünftig)|h(?:ä|ie)lt(?:en)? ${GAP} fest|geworben|warb(?:en)?`,
  'welcom(?:e|es|ed)|prais(?:e|es|ed)|applaud(?:s|ed)?|hail(?:s|ed)?|support(?:s|ed)?|back(?:s|ed)|favou?r(?:s|ed)?',
  'recommend(?:s|ed)?|approv(?:e|es|ed)|clear(?:s|ed)|accept(?:s|ed)?|agree(?:s|d) (?:to|with)|endors(?:e|es|ed)',
  `upheld|upholds|admit(?:s|ted)?|conced(?:es|ed)|call(?:s|ed) ${GAP} (?:fair|good|welcome|generous|vindication)`,
);
const AGAINST = anyOf(
  `lehn(?:t|te|en|ten) ${GAP} ab|abgelehnt|ablehnen|kritisier\\p{Ll}*|wehr(?:t|te|en|ten) sich|(?:ist|sind|war|waren) (?:dagegen|gegen)`,
  `rät ${GAP} ab|riet(?:en)? ${GAP} ab|abgeraten|w(?:ei|ie)s(?:t|en)? ${GAP} (?:ab|zurück)|abgewiesen|zurückgewiesen|verw(?:arf|erfen|irft)|verworfen`,
  `untersag(?:t|te|ten)|verb(?:ietet|ot|oten)|blockier\\p{Ll}*|verweiger(?:t|te|ten)|widersprich(?:t|t)|rückte? ${GAP} ab|abgerückt`,
  `bedauer\\p{Ll}*|stopp(?:t|te|ten)|gestoppt|sprach(?:en)? von (?:eine[mr] (?:Schock|Fehler|Skandal|Affront|Rückschritt)|haltlosen)`,
  `n(?:e|a)nn(?:t|te|en|ten) ${GAP} (?:falsch|haltlos|überzogen|unfair|inakzeptabel|zu niedrig|zu hoch|zu wenig|unzureichend)|h(?:ä|ie)lt(?:en)? ${GAP} (?:wenig|nichts)|protestier\\p{Ll}*|bemängel\\p{Ll}*`,
  'opposes?|reject(?:s|ed)?|critici[sz](?:e|es|ed)|condemn(?:s|ed)?|block(?:s|ed)|dismiss(?:es|ed)?|den(?:y|ies|ied)',
  '(?:was|were|is|are) against|ban(?:s|ned)|object(?:s|ed) to|refus(?:e|es|ed)|regret(?:s|ted)?|veto(?:es|ed)?|disagree(?:s|d)',
  `turn(?:s|ed) down|overturn(?:s|ed)|protest(?:s|ed)?|slam(?:s|med)|call(?:s|ed) ${GAP} (?:too (?:small|low|little|high)|baseless|wrong|unfair|inadequate)`,
);
const GLAD = anyOf(
  'erleichtert|zufrieden|erfreut|froh|zuversichtlich|optimistisch|gelassen',
  'relieved|pleased|satisfied|happy|glad|delighted|confident|optimistic',
);
const SORRY = anyOf(
  'entsetzt|enttäuscht|besorgt|unzufrieden|verärgert|empört|skeptisch|pessimistisch',
  'opposed|disappointed|unhappy|worried|concerned|angry|outraged|sceptical|skeptical|dissatisfied|pessimistic',
);
const NOT = /(?<!\p{L})(?:nicht|kein\p{Ll}*|not|never)(?!\p{L})|n['’]t(?!\p{L})/iu;
/** Of a passive the holder stands elsewhere, or nowhere. */
const PASSIVE = /(?<!\p{L})(?:wird|werden|wurden?|worden|be|been|being|is|are|was|were)(?: \p{L}+){0,4}? $/iu;
const PERFECT = /(?<!\p{L})worden(?!\p{L})/iu;

/** Stems that name somebody at the most. */
const NAME = 4;

/** Whether a clause says that somebody is against something. */
export const isAgainst = (clause: string): boolean => AGAINST.test(clause);

/** The stance of a clause in a sentence that opens with `opening`; none where it says both or nothing. */
export function stancesOf(clause: string, opening: string): Stance[] {
  const moods = [GLAD.exec(clause), SORRY.exec(clause)] as const;
  const acts = moods[0] || moods[1] ? moods : ([FOR.exec(clause), AGAINST.exec(clause)] as const);
  const [pro, contra] = acts;
  const found = pro ?? contra;
  if (found === null || (pro !== null && contra !== null)) return [];
  const before = clause.slice(0, found.index);
  if (acts !== moods && (PASSIVE.test(before) || PERFECT.test(clause))) return [];
  // `Lind, the chairwoman, was disappointed`: who that is stands at the beginning.
  const named = contentStems(before);
  const holder = new Set(named.length > 0 ? named : contentStems(opening).slice(0, NAME));
  if (holder.size === 0) return [];
  // What stands between the parts of a verb is its object as well.
  const object = new Set(contentStems(clause.slice(found.index).replace(/^\p{L}+/u, '')));
  return [{ holder, object, favours: (pro !== null) !== NOT.test(clause), text: clause }];
}

/** What the text says only the other way round. */
export function turnedStances(own: readonly Stance[], given: readonly Stance[]): string[] {
  return own
    .filter((stance) => {
      const same = given.filter((other) => isSame(stance, other));
      return same.length > 0 && same.every(({ favours }) => favours !== stance.favours);
    })
    .map(({ text }) => text);
}

/** The same holder and no other object, or much the same of both where the order of the words differs. */
function isSame(a: Stance, b: Stance): boolean {
  const objects = a.object.size === 0 || b.object.size === 0 || common(a.object, b.object) > 0;
  if (objects && sharePart(a.holder, b.holder) >= 0.5) return true;
  const [all, other] = [new Set([...a.holder, ...a.object]), new Set([...b.holder, ...b.object])];
  return common(all, other) >= 2 && sharePart(all, other) >= 0.6;
}

const common = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  [...a].filter((one) => b.has(one)).length;
const sharePart = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  common(a, b) / Math.min(a.size, b.size);
