/** Who sues, pays or bids for whom, and who sells to whom: by the capital words on either side. */

/** Capital words of those who act, and of those it is done to. */
export type Suit = {
  kind: 'suit' | 'payment' | 'sale' | 'bid';
  by: ReadonlySet<string>;
  to: ReadonlySet<string>;
  text: string;
};

const SUIT =
  /(?<!\p{L})(?:ver)?klag(?:t|te|en|ten|e)(?!\p{L})|(?<!\p{L})(?:sued|sues?|suing|lawsuit|suit|(?:win|won|lost|loses?|gew[ao]nn\p{Ll}*|verl(?:or|iert)\p{Ll}*)(?=[^.]{0,60} (?:against|gegen)))(?!\p{L})/iu;
const AGAINST = /(?<!\p{L})(?:gegen|against)(?!\p{L})/iu;
/** `hat den Verlag Russmedia verklagt`: the verb that counts is the auxiliary. */
const AUXILIARY = /(?<!\p{L})(?:hat|haben|hatten?|will|wollen)(?!\p{L})/iu;
const PASSIVE = /(?<!\p{L})(?:wird|werden|wurden?|was|were|is|are|been|being)(?!\p{L})/iu;
const PAYMENT = /(?<!\p{L})(?:(?:must|has to|have to|had to|will|to) pay|pays|paid)(?!\p{L})/iu;
const NO_PARTY =
  /^(?:Klagen?|Gericht\p{Ll}*|Richter\p{Ll}*|Urteils?|Millionen?|Milliarden?|Euro|Dollar|Schadenersatz|Prozent|The|A|An|Der|Die|Das|Ein|Eine|It|Er|Sie|Es)$/u;

export function suitsOf(clause: string): Suit[] {
  return [...suit(clause), ...payment(clause), ...sale(clause), ...bid(clause)].filter(
    ({ by, to }) => by.size > 0 && to.size > 0,
  );
}

function suit(clause: string): Suit[] {
  const verb = SUIT.exec(clause);
  if (verb === null || PASSIVE.test(clause)) return [];
  const auxiliary = AUXILIARY.exec(clause.slice(0, verb.index));
  // `eine Klage von …`: who brings it stands behind.
  if (/^\p{Lu}/u.test(verb[0]) && !AGAINST.test(clause)) return [];
  const joint = AGAINST.exec(clause) ?? (/^ver/i.test(verb[0]) ? auxiliary : null) ?? verb;
  return [split('suit', clause, joint.index, joint[0].length)];
}

function payment(clause: string): Suit[] {
  const verb = PAYMENT.exec(clause);
  return verb === null ? [] : [split('payment', clause, verb.index, verb[0].length)];
}

const SALE =
  /(?<!\p{L})(?:verkauf(?:t|te|en|ten)|veräußer(?:t|te|n)|gibt|gab|sells?|sold|selling)(?!\p{L})/iu;
const RECEIVER = /(?<!\p{L})(?:an|to)(?!\p{L})/u;
const BID = /(?<!\p{L})(?:bid|offer|gebot|angebot|offerte) (?:for|für)(?!\p{L})/iu;

/** `sells its unit to …`: who gets it stands behind the preposition. */
function sale(clause: string): Suit[] {
  const verb = SALE.exec(clause);
  if (verb === null || PASSIVE.test(clause)) return [];
  const from = verb.index + verb[0].length;
  const receiver = RECEIVER.exec(clause.slice(from));
  if (receiver === null) return [];
  const by = partiesIn(clause.slice(0, verb.index));
  return [{ kind: 'sale', by, to: partiesIn(clause.slice(from + receiver.index)), text: clause }];
}

function bid(clause: string): Suit[] {
  const found = BID.exec(clause);
  return found === null || PASSED.test(clause.slice(0, found.index))
    ? []
    : [split('bid', clause, found.index, found[0].length)];
}
/** `X got a bid for its unit`, `rejected a bid for`. */
const PASSED =
  /(?<!\p{L})(?:got|receiv\p{Ll}+|reject\p{Ll}*|lehn\p{Ll}+|erh(?:ä|ie)lt|bek(?:a|o)m\p{Ll}*|its|his|ihr\p{Ll}*|sein\p{Ll}*|von|by|from)(?!\p{L})/iu;

const split = (kind: Suit['kind'], clause: string, at: number, length: number): Suit => ({
  kind,
  by: partiesIn(clause.slice(0, at)),
  to: partiesIn(clause.slice(at + length)),
  text: clause,
});

const partiesIn = (text: string): Set<string> =>
  new Set(
    [...text.matchAll(/(?<![\p{L}\p{N}])\p{Lu}[\p{L}&]+/gu)]
      .map(([word]) => word)
      .filter((word) => !NO_PARTY.test(word)),
  );

/** What the text says only with the parties exchanged. */
export function turnedSuits(own: readonly Suit[], given: readonly Suit[]): string[] {
  return own
    .filter(({ kind, by, to }) => {
      const same = given.filter((other) => other.kind === kind);
      const straight = same.some((other) => meet(by, other.by) && meet(to, other.to));
      return !straight && same.some((other) => meet(by, other.to) && meet(to, other.by));
    })
    .map(({ text }) => text);
}

const meet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((one) => b.has(one));
