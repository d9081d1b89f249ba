/** Whom an article speaks of beside the companies that were found in it: rivals without a listing, indices. */
import { mentionsOf, type Named } from './claims.ts';

const NAME = "\\p{Lu}[\\p{L}&’']{1,40}(?: (?:\\p{Lu}[\\p{L}&]{1,40}|&)){0,4}";
/** `Tarus-Chef`, `Tarus-Aktie`. */
const COMPOUND =
  /(?<![\p{L}&-])(\p{Lu}[\p{L}&]{1,40})-(?:Chef(?:in)?|Aktien?|Papiere?|Titel|Konzern|Vorstand|Gründer(?:in)?|Sprecher(?:in)?|Anleger|Aktionären?|Tochter)(?!\p{L})/gu;
/** `beim Rivalen Tarus`, `der Werftkonzern Nordmar`: two nouns side by side, the second a name. */
const GERMAN_KIND =
  /(?<!\p{L})(?:Rivalen?|Konkurrent(?:en|in)?|Wettbewerbers?|\p{Lu}?\p{Ll}*(?:[Kk]onzerns?|[Hh]ersteller[sn]?|[Aa]nbieter[sn]?|[Hh]ändler[sn]?|[Bb]rauereien?|[Rr]eederei|[Ff]luggesellschaft|[Ii]nvestors?|[Vv]ersicherer[sn]?|[Bb]etreiber[sn]?|[Zz]ulieferer[sn]?|[Aa]usrüster[sn]?)) (\p{Lu}\p{L}+)(?!\p{L})/gu;
const ENGLISH_KIND = new RegExp(
  `(?<!\\p{L})(?:[Rr]ivals?|[Cc]ompetitor|[Pp]eer|[Rr]etailer|[Ll]ender|[Aa]irline|[Ii]nsurer|[Ss]upplier|[Bb]uilder|\\p{Ll}+maker) (${NAME})`,
  'gu',
);
/** `Shares of Norwind`, `different at Norwind`, `while Norwind fell`: a capital where English has none but in names. */
const ENGLISH_NAME = new RegExp(
  `(?<=(?<!\\p{L})\\p{Ll}+,? )(?<!(?:in|from|to|near|across|outside|of the|(?:maker|owner|parent|operator|producer)s? of|on|next|last|by|Mr|Ms|executive|chairman|chairwoman|president|chief|officer|director|founder|analysts?|minister|governor|boss|manager|head|judge|secretary|spokes\\p{Ll}+) )(${NAME})(?=[’']s|[ ,.;])(?! (?:maker|owner|parent|operator|producer)(?!\\p{L}))`,
  'gu',
);
const NO_COMPANY =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Christmas|Easter|Europe|Europeans?|Americans?|Chinese|British|Britain|Germans?|Germany|China|Japan|Asia|Q[1-4]|CEO|CFO|EU|US|UK|I|AI|Covid|Brexit|Internet)$/;
const INDICES = [
  'Dax',
  'DAX',
  'MDax',
  'MDAX',
  'SDax',
  'SDAX',
  'TecDax',
  'EuroStoxx',
  'Dow Jones',
  'Nasdaq',
  'S&P 500',
  'FTSE',
];
const count = (text: string, form: RegExp): number => [...text.matchAll(form)].length;

/** `companies` with the other actors of a text, each under its own name. */
export function actorsOf(text: string, companies: Named): Named {
  const known = new Set(
    companies.flatMap(({ names }) => names.flatMap((name) => [name, ...name.split(' ')])),
  );
  const forms =
    count(text, / the /g) > count(text, / (?:der|die|das) /g)
      ? [ENGLISH_KIND, ENGLISH_NAME]
      : [COMPOUND, GERMAN_KIND];
  const found = new Set(
    forms.flatMap((form) => [...text.matchAll(form)].map(([, name = '']) => name.replace(/[’']s$/u, ''))),
  );
  const others = [...found].filter((name) => !NO_COMPANY.test(name) && !known.has(name));
  return [
    ...companies,
    ...others.map((name) => ({
      symbol: name.split(' ')[0] ?? name,
      names: [...new Set([name, name.split(' ')[0] ?? name])],
    })),
    ...INDICES.filter((name) => text.includes(name)).map((name) => ({
      symbol: name,
      // `im SDax` says where a share is listed, `der SDax` what the index did.
      names: ['der', 'Der', 'the', 'The'].map((article) => `${article} ${name}`),
    })),
  ];
}

/** Symbol of the actor that a text names most; null where it names none. */
export function subjectOf(text: string, actors: Named): string | null {
  const counts = new Map<string, number>();
  for (const { symbol } of mentionsOf(text, actors)) counts.set(symbol, (counts.get(symbol) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
