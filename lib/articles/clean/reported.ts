/** Orders, questions and headings that the article tells of, though they sound as an advert does. */
import type { Line, Placed } from './place.ts';
import type { Judged } from './rule.ts';

/** A clause that says whose words these are: "…, rät die Bank", "…, the bank advises"; not the publisher's own people. */
const INQUIT = {
  de: /, (?:rät|riet(?:en)?|raten|mahn(?:t|te|ten|en)|warn(?:t|te|ten|en)|sag(?:t|te|ten|en)|schreib(?:t|en)|schrieb(?:en)?|empfiehlt|empfahl(?:en)?|empfehlen|erklär(?:t|te|ten|en)|forder(?:t|te|ten|n)|appellier(?:t|te|ten|en)|bat(?:en)?|bittet|bitten|verlang(?:t|te|ten|en)|mein(?:t|te|ten|en)|beton(?:t|te|ten|en)|h(?:ieß|eißt) es|argumentier(?:t|te|ten|en)|urteil(?:t|te|ten)|entschied(?:en)?|teil(?:t|te|ten)|meld(?:et|ete|eten|en)|bericht(?:et|ete|eten|en)|behaupt(?:et|ete|eten|en)|räum(?:t|te|ten)|kündig(?:t|te|ten)|kritisier(?:t|te|ten)|klag(?:t|te|ten)|bekräftig(?:t|te|ten)|hoff(?:t|te|ten)|glaub(?:t|te|ten)|lautet(?:e)?|steht|stand|zeig(?:t|te|ten|en)|ergab(?:en)?|so)(?= (?!(?:ich|wir|unser\p{L}*|sich) )\p{L})/u,
  en: /, (?:(?:said|says|wrote|writes|warn(?:ed|s)|advise[sd]|told|argue[sd]|urge[sd]|recommend(?:ed|s)|suggest(?:ed|s)|reads?|according to)(?= (?!(?:you|us|we|our|I) )\p{L})|(?!(?:you|we|our|I|which|who|that|if|when|as|and|but|because) )(?:[\p{L}\p{N}.&’'-]+ ){1,8}(?:said|says|wrote|warn(?:ed|s)|advise[sd]|told|argue[sd]|urge[sd]|recommend(?:ed|s)|suggest(?:ed|s)|show(?:s|ed)?|found|admit(?:s|ted)|claim(?:s|ed)|note[sd]|state[sd]|add(?:s|ed)|explain(?:s|ed)|rule[sd]|announce[sd]|estimate[sd]|predict(?:s|ed))(?!\p{L}))/u,
};
/** "Das fragte der Händler", "Nair argues that it is not": the sentence takes the question up. */
const TAKEN_UP = {
  de: /^(?:(?:Das|Diese Frage|So) (?:frag|woll|stell|beantwort|laute)\p{Ll}+|Auf diese Frage|Ja[,.:]|Nein[,.:]|Nicht (?:ganz|unbedingt|nach)|(?:Eher|Wohl) nicht[,.])(?!\p{L})/u,
  en: /^(?:(?:That|This) (?:is|was) (?:what|the question)|(?:To|On) that question|Yes[,.:]|No[,.:]|Not (?:quite|necessarily|according)|(?:[\p{L}.&’'-]+ ){1,5}(?:argues?|argued|thinks?|thought|says?|said|believes?|believed) (?:that )?(?:it|they|so|not)(?!\p{L}))/u,
};
/** "More next week", "Mehr dazu am Freitag": when there will be news. */
const COMING =
  /^(?:(?:Mehr|Weiteres)(?: dazu)?,? (?:morgen|nächste Woche|kommende Woche|am \p{L}+|im \p{L}+)|Morgen mehr|More (?:tomorrow|later(?: today)?|next (?:week|month)|on \p{Lu}\p{Ll}+day|in \p{Lu}\p{Ll}+))(?!\p{L})/u;

const asks = ({ judged }: Placed): boolean => /\?[\s”“"]*$/.test(judged.text);

/** It offers nothing, leads nowhere and does not speak of itself. */
const bare = ({ judged: { evidence } }: Placed): boolean =>
  evidence.offer + evidence.free + evidence.pointer + evidence.command + evidence.smallPrint === 0;

/** Whether the sentence says whose words it gives; adverts name their prophets too, with more noise. */
export function isSaid({ plain, language, evidence, closed }: Judged): boolean {
  const { free, pointer, command, hype } = evidence;
  return closed && free + pointer + command + hype === 0 && INQUIT[language].test(plain);
}

/** Whether the passage is in somebody's words, tells when there will be news, or asks what is taken up behind it in its line. */
export function isReported(placed: Placed, behind: Placed | undefined): boolean {
  const { judged } = placed;
  const { plain, language, evidence, closed } = judged;
  if (isSaid(judged)) return true;
  if (closed && bare(placed) && evidence.publisher === 0 && COMING.test(plain)) return true;
  return asks(placed) && bare(placed) && behind !== undefined && TAKEN_UP[language].test(behind.judged.plain);
}

/** So many questions with answers make an interview, or a list of questions and answers. */
const MIN_QUESTIONS = 3;
const QUESTION_SHARE = 0.2;

/** For each line whether it is a question of an interview, or the answer below it; what offers something is neither. */
export function interviewLines(lines: readonly Line[]): boolean[] {
  const asking = lines.map((line) => {
    const last = line.at(-1);
    return last !== undefined && asks(last) && line.every(bare);
  });
  const answered = asking.filter((asked, at) => asked && asking[at + 1] === false).length;
  if (answered < MIN_QUESTIONS || answered < lines.length * QUESTION_SHARE) return lines.map(() => false);
  return lines.map((line, at) => asking[at] === true || (asking[at - 1] === true && line.every(bare)));
}
