/** Numbers told in words. */
const NUMERALS = numerals([
  [2, 'zwei two'],
  [3, 'drei three'],
  [4, 'vier four'],
  [5, 'fünf five'],
  [6, 'sechs six'],
  [7, 'sieben seven'],
  [8, 'acht eight'],
  [9, 'neun nine'],
  [10, 'zehn ten'],
  [11, 'elf eleven'],
  [12, 'zwölf twelve'],
  [13, 'dreizehn thirteen'],
  [14, 'vierzehn fourteen'],
  [15, 'fünfzehn fifteen'],
  [16, 'sechzehn sixteen'],
  [17, 'siebzehn seventeen'],
  [18, 'achtzehn eighteen'],
  [19, 'neunzehn nineteen'],
  [20, 'zwanzig twenty'],
  [30, 'dreißig dreissig thirty'],
  [40, 'vierzig forty'],
  [50, 'fünfzig fifty'],
  [60, 'sechzig sixty'],
  [70, 'siebzig seventy'],
  [80, 'achtzig eighty'],
  [90, 'neunzig ninety'],
  [100, 'hundert hundred'],
  [1000, 'tausend thousand'],
]);

function numerals(rows: readonly [number, string][]): ReadonlyMap<string, number> {
  return new Map(
    rows.flatMap(([value, names]) => names.split(' ').map((name): [string, number] => [name, value])),
  );
}

/** `twelve`, `twenty-five`, `fünfundzwanzig`, `dreihundertfünfzig`. */
export function numeral(word: string): number | undefined {
  const plain = NUMERALS.get(word);
  if (plain !== undefined) return plain;
  if (word === 'ein') return 1;
  for (const [joint, unit] of [
    ['tausend', 1000],
    ['hundert', 100],
  ] as const) {
    const at = word.indexOf(joint);
    if (at < 0) continue;
    const rest = word.slice(at + joint.length);
    return sum(product(at === 0 ? 1 : numeral(word.slice(0, at)), unit), rest === '' ? 0 : numeral(rest));
  }
  const [first = '', second, ...more] = word.split(/und|-/);
  return second === undefined || more.length > 0 || first === ''
    ? undefined
    : sum(first === 'ein' ? 1 : NUMERALS.get(first), NUMERALS.get(second));
}

const sum = (a: number | undefined, b: number | undefined): number | undefined =>
  a === undefined || b === undefined ? undefined : a + b;
const product = (a: number | undefined, b: number): number | undefined =>
  a === undefined ? undefined : a * b;
