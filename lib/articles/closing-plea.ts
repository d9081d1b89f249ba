/**
 * Below articles of every kind their publisher asks for something: to follow, to subscribe, to take the app. Told by
 * three things at once: place (among the last paragraphs), an imperative that opens a sentence, and a channel's name.
 */
import type { CleanResult } from './clean/clean.ts';
import { judgeText } from './clean/judge.ts';
import { tells } from './clean/rule.ts';

export const CLOSING_PLEA = 'closing-plea';

/** So many paragraphs from the end on, a plea may stand. */
const LAST = 4;
const MAX_PLEA = 320;

const CHANNEL =
  /(?<![\p{L}])(?:newsletters?|inbox|mailing list|apps?|twitter|facebook|instagram|youtube|telegram|whatsapp|linkedin|tiktok|pinterest|mastodon|bluesky|threads|spotify|podcasts?|google news|rss|subscriptions?|e?-?edition|e-?paper|probeabo|abonnements?|(?:youtube-|telegram-|whatsapp-)?kanal|canal|boletín|bulletin|full coverage)(?![\p{L}])/iu;
const ASKED =
  /(?:^|[.!?:…]\s{1,3}|[–—-]\s|[¡¿*])(?:(?:please|also|and|you can(?: also)?|be sure to|don['’]t forget to|make sure (?:to|you)|to [\p{L} ]{3,40},|if you [\p{L} ]{3,60},|want more[^?]{0,40}\?|hier|jetzt|gerne|bitte|auch)\s)?(?:subscribe|sign[- ]up|join (?:us|our|the)|like us|download|click (?:here|below)|get the latest|get (?:our|the free)|find us|connect with|stay (?:up to date|tuned|connected)|keep up with|check out our|listen to (?:our|the)|contact us|send us|tweet us|for (?:the latest|more)(?![\p{L}])|more [\p{L} ]{2,40}: https?:|have an? (?:news |story )?(?:tip|story)|got an? (?:news )?(?:tip|story)|folg(?:e|t|en sie)(?![\p{L}])|abonnier(?:e|t|en sie)(?![\p{L}])|melde[nt]?(?: sie sich| dich| euch)|lad(?:e|et|en) (?:sie|dir|euch|jetzt|die)|trag(?:e|en|t) (?:sie sich|dich|euch)|besuch(?:e|t|en sie) (?:uns|unser)|bleib(?:e|t|en sie)? (?:auf dem|immer|informiert)|kenn(?:st du|en sie|t ihr)|mehr (?:news|infos|informationen|davon)|abonnieren|anmelden|síguenos|sigue (?:a|nuestr)|suscríbete|únete|ya sabías|descarga|suivez|abonnez|rejoignez|inscrivez|seguici|iscriviti|acompanhe|siga (?:o|a|nos)|inscreva|assine|obserwuj|dołącz|zapisz się|volg ons|schrijf je)/iu;

/** Somebody is named, unlike in a piece of advice. */
const FOLLOW =
  /(?:^|[.!?:…]\s{1,3}|[–—-]\s)(?:Please |And |You can (?:also )?)?[Ff]ollow (?:us|me|him|her|them|our|@|(?:the )?\p{Lu})/u;

/** What somebody says, or is said to have asked, is the article's. */
const REPORTED = /["„“”«»]|(?<![\p{L}])(?:said|says|told|sagte|erklärte|teilte)(?![\p{L}])/u;

/** Every sentence tells of something and asks for nothing: news of apps and channels opens with the same words. */
const tellsOnly = (paragraph: string): boolean =>
  judgeText(paragraph, null, null)
    .flatMap(({ judged }) => judged)
    .every((passage) => tells(passage) || (passage.statement && passage.language === 'de'));

/** Whether the paragraph is nothing but such a plea; for the end of a text only. */
export function isClosingPlea(paragraph: string): boolean {
  return (
    paragraph.length <= MAX_PLEA &&
    CHANNEL.test(paragraph) &&
    (ASKED.test(paragraph) || FOLLOW.test(paragraph)) &&
    !REPORTED.test(paragraph) &&
    !tellsOnly(paragraph)
  );
}

/** Takes pleas out of the last paragraphs; a text that has no more paragraphs than these stays. */
export function cutClosingPleas(text: string): CleanResult {
  const paragraphs = text.split(/\n{2,}/);
  const from = Math.max(1, paragraphs.length - LAST);
  const gone = paragraphs.slice(from).filter(isClosingPlea);
  if (gone.length === 0) return { text, removed: [] };
  const left = paragraphs.filter((paragraph, at) => at < from || !isClosingPlea(paragraph));
  return { text: left.join('\n\n'), removed: gone.map((plea) => ({ text: plea, rule: CLOSING_PLEA })) };
}
