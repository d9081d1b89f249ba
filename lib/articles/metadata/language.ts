/**
 * The language of an article: what most of its function words belong to, else what the page declares. Themes are
 * shipped with `lang="en"`, so the words of a long enough text outweigh the declaration.
 */

const list = (words: string): readonly string[] => words.split(' ');

/** The commonest words that few of the other languages share. */
const FUNCTION_WORDS: Readonly<Record<string, readonly string[]>> = {
  de: list('der die das und ist nicht mit von für auf ein eine den dem des sich auch wird werden bei nach sind wie oder'),
  en: list('the and of to that is for with was are this from have has been but they which will would their it'),
  fr: list('les des est une dans pour qui sur pas avec plus par sont cette aux mais nous vous leur et'),
  es: list('los las una por con para del que como más pero sus fue este esta entre cuando hay y'),
  it: list('il che di per una sono della nel con alla dei gli anche più ma questo come è non'),
  nl: list('het een van en dat niet met zijn voor op aan ook maar worden deze bij wordt naar heeft'),
  pt: list('os uma para com não por mais como dos das foi são pela pelo seu sua mas também e'),
  pl: list('nie się jest że na do jak ale przez oraz który po od są być tym dla już'),
  sv: list('och att det som på är av för med inte den ett till har om men var'),
  da: list('og det at er på som af til med ikke den har de en et var blev'),
};

const LANGUAGE_OF = new Map<string, string[]>();
for (const [language, words] of Object.entries(FUNCTION_WORDS))
  for (const word of words) LANGUAGE_OF.set(word, [...(LANGUAGE_OF.get(word) ?? []), language]);

const SAMPLE = 6_000;
const MIN_HITS = 8;

/** ISO 639-1 of the text; null where it is too short or in none of the languages known here. */
export function languageOfText(text: string): string | null {
  const counts = new Map<string, number>();
  let hits = 0;
  for (const word of text.slice(0, SAMPLE).toLowerCase().match(/\p{L}+/gu) ?? []) {
    const languages = LANGUAGE_OF.get(word);
    if (!languages) continue;
    hits++;
    for (const language of languages) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!first || first[1] < MIN_HITS || first[1] < hits * 0.4) return null;
  return second && second[1] > first[1] * 0.8 ? null : first[0];
}

/** `de-DE`, `de_DE` and `DE` give `de`; null for what is no language tag. */
export function languageOfTag(tag: string | null | undefined): string | null {
  const primary = /^\s{0,3}([a-z]{2})(?:[-_][a-z0-9]{2,8}){0,3}\s{0,3}$/i.exec(tag ?? '')?.[1]?.toLowerCase();
  return primary ?? null;
}

/** The text's own language, else the first usable declaration. */
export function chooseLanguage(text: string, declared: readonly (string | null | undefined)[]): string | null {
  const own = languageOfText(text);
  if (own) return own;
  for (const tag of declared) {
    const language = languageOfTag(tag);
    if (language) return language;
  }
  return null;
}
