/** What an article says to a model instead of to its readers is no part of the article. */
import { MAX_CHARS } from './prompt.ts';

const EN: readonly string[] = [
  // `ignore all previous instructions`, `disregard everything above`
  '(?:ignore|disregard|forget|override|bypass)\\b[^.!?]{0,30}\\b(?:all|any|previous|prior|above|earlier|preceding|your|these|system)\\b[^.!?]{0,20}\\b(?:instructions?|prompts?|rules|guidelines|directions)\\b',
  '(?:ignore|disregard|forget) (?:the above|everything (?:above|before)|all of the above|what (?:came|stands|is) (?:above|before))',
  '(?:new|updated|additional|secret|hidden|real) (?:system )?(?:instructions?|task|prompt)\\s{0,3}:',
  'system (?:prompt|override)\\b',
  'you are (?:now |no longer )?(?:an? )?(?:(?:helpful|financial|unrestricted|ai|new|different)[ -])*(?:ai|assistant|chatbot|language model|llm|summari[sz]er)\\b',
  '(?:note|notice|attention|message|instructions?|hint|reminder)[^.!?]{0,20} (?:to|for)\\b[^.!?]{0,20}(?:\\bai\\b|\\bllms?\\b|language models?|ai assistants?|chatbots?|summari[sz]ers?)',
  '(?:your|the) (?:summary|output|headline|json)[^.!?]{0,20} (?:must|should|shall|has to|needs to)\\b',
  '(?:set|mark|rate|label|return)\\b[^.!?]{0,60}\\b(?:direction|sentiment)\\b[^.!?]{0,40}\\b(?:positive|negative|neutral)\\b',
  '(?:respond|reply|answer|output)\\b[^.!?]{0,10} (?:only with|only in|with nothing but|in json|with json)\\b',
  'summari[sz]e\\b[^.!?]{0,30}\\b(?:as follows|like this|with the words)',
  'decode\\b[^.!?]{0,40}\\bbase64\\b',
  'end of (?:the )?(?:article|untrusted)\\b',
  'forget everything you\\b',
  '(?:pretend|imagine) (?:that )?you are\\b',
  // Who reads is named: `models that process this page`, `dear assistant`.
  '(?:(?:the|any|dear) )?(?:ai|llms?|(?:language )?models?|assistants?|bots?|chatbots?|systems?|software)(?: readers?)?(?: that are| that| which)? (?:process|read|pars|summari[sz])(?:e|es|ing)? (?:this|the) (?:page|text|article|story)',
  '(?:ai readers|dear (?:ai|llm|model|assistant|chatbot|bot))\\b',
  'as an ai (?:language )?model\\b',
  // What is to be done with the article: `when you condense this story`, `write a glowing summary`.
  '(?:when|if|while|whoever|before)(?: you)? (?:are )?(?:condens|summari[sz]|process|pars|paraphras)(?:e|es|ing)\\b[^.!?]{0,10}\\b(?:this|the) (?:page|text|article|story)',
  '(?:^|[.!?:;,] ?|please |and )(?:write|print|output|produce|generate|use|repeat|include|put|translate)\\b[^.!?]{0,50}\\b(?:summary|headline(?! inflation| figure| number)|company line)\\b',
];
const DE: readonly string[] = [
  '(?:ignorier(?:e|en sie)|vergiss|vergessen sie|missachten? (?:sie)?|übergehen? (?:sie)?|verw(?:irf|erfen sie))\\b[^.!?]{0,30}(?:alle|bisherig|vorherig|vorig|obig|deine|ihre|sämtlich)[^.!?]{0,30}(?:anweisung|vorgabe|regel|instruktion|befehl|prompt)',
  '(?:ignorier(?:e|en sie)|vergiss|vergessen sie) (?:das obige|alles (?:obige|bisherige|davor|vorige|vorherige))',
  '(?:neue|geänderte|weitere|geheime) (?:anweisung|aufgabe|instruktion|vorgabe)(?:en)?(?: für[^.!?:]{1,30})?\\s{0,3}:',
  'system-?(?:anweisung|prompt)',
  '(?:du bist|sie sind) (?:(?:jetzt|nun|ab jetzt|ab sofort|nicht länger) )?(?:eine? )?[^.!?]{0,20}(?:ki-?assistent|assistent|chatbot|sprachmodell|\\bki\\b|zusammenfasser)',
  '(?:hinweis|achtung|nachricht|anweisung|mitteilung)[^.!?]{0,15} (?:an|für)\\b[^.!?]{0,20}(?:\\bkis?\\b|ki-|sprachmodell|chatbot|zusammenfasser)',
  '(?:deine|ihre|die) (?:zusammenfassung|ausgabe|überschrift)[^.!?]{0,20} (?:muss|soll|sollte|hat zu|lautet)\\b',
  '(?:setzen?|gib|geben|bewerten?|markieren?)\\b[^.!?]{0,60}(?:richtung|stimmung|direction)[^.!?]{0,40}(?:positiv|negativ|neutral)',
  '(?:antworte|antworten sie|schreibe|schreiben sie|melde|melden sie) (?:nur|ausschließlich|stattdessen|exakt)\\b',
  'fassen? (?:sie )?[^.!?]{0,60}\\bzusammen:',
  'ende des artikels\\b',
  '(?:tu so, als|stell dir vor, du|stellen sie sich vor, sie (?:sind|wären))\\b',
  'lieb(?:e|er|es) (?:ki|sprachmodell|assistent|chatbot|bot)\\b',
  '(?:maschinell|automatisch)e?[rns]? (?:auswert|zusammenfass|verarbeit)\\p{L}+ (?:dieses|diesen|des) (?:textes?|artikels?|beitrags?|seite)',
  '(?:wenn|falls|sobald) (?:du|sie) (?:diese[nrs]?|den|die) (?:text|artikel|beitrag|seite|meldung)\\b[^.!?]{0,30}(?:zusammenfass|auswert|verarbeit)',
  '(?:^|[.!?:;] ?|bitte |und )(?:schreib|übernimm|übernehmen|gib|geben|nenn|verwend|übersetz|wiederhol|erwähn|formulier)\\p{L}*\\b[^.!?]{0,60}(?:zusammenfassung|kurzfassung|überschrift)\\b',
];
/** Marks of a chat, and of our own request and answer. */
const MARKS: readonly string[] = [
  '\\[/?inst\\]',
  '<<?/?sys(?:tem)?>',
  '<\\|[a-z_]+\\|>',
  '[‹<]\\s{0,3}/?\\s{0,3}(?:article|companies|system|instructions?)\\s{0,3}[›>]',
  '(?:^|\\n)[ \\t]{0,8}(?:#{1,6} {0,3})?(?:system|assistant|user|human|instructions?|prompt)\\s{0,3}:',
  '(?:begin|end) (?:of )?system\\b',
  'store_summary|tooluse|tool_use|toolspec',
  '["“„\']?(?:sentences|headline|companies|direction)["”“\']\\s{0,3}:',
];
const TO_A_MODEL = [
  new RegExp(EN.map(begun).join('|'), 'u'),
  new RegExp(DE.map(begun).join('|'), 'u'),
  new RegExp(MARKS.join('|'), 'u'),
];

function begun(form: string): string {
  return `(?<![\\p{L}\\p{N}])(?:${form})`;
}

/** Letters of another alphabet within a word look like ours and are not. */
const DISGUISED =
  /(?:\p{Script=Latin}[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}]\p{Script=Latin})\p{L}/u;

/** Whether a passage speaks to the machine that reads it. */
export function addressesModel(passage: string): boolean {
  const plain = passage.normalize('NFKC');
  const lower = plain.toLowerCase();
  return DISGUISED.test(plain) || TO_A_MODEL.some((form) => form.test(lower));
}

/**
 * An article as models read it: its beginning, without characters that nobody sees, and without the paragraphs that speak to them. An
 * answer is held to what is left, so that what only such a paragraph says is not in the article.
 */
export function forModels({ title, text }: { title: string | null; text: string }): {
  title: string | null;
  text: string;
} {
  const seen = (passage: string): string => passage.replace(/\p{Cf}/gu, '');
  const plainTitle = title === null ? null : seen(title);
  return {
    title: plainTitle !== null && addressesModel(plainTitle) ? null : plainTitle,
    text: seen(text)
      .split(/\n{2,}/)
      .filter((paragraph) => !addressesModel(paragraph))
      .join('\n\n')
      .slice(0, MAX_CHARS),
  };
}
