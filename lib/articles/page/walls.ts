/** Pages that stand in an article's place: consent and bot walls, logins, paywalls, error pages that answer 200. */
import type { IncompleteReason } from '../../model.ts';

export type WallEvidence = {
  /** `<title>` and headline. */
  title: string;
  /** The text that was chosen, before cleaning. */
  text: string;
  /** All visible text of the page. */
  pageText: string;
  /** JSON-LD `isAccessibleForFree`. */
  free: boolean | null;
  hasPassword: boolean;
  /** Characters of script: challenges are scripts with hardly any text. */
  scriptLength: number;
};

/** From this many characters on a text is the article, whatever else is on the page. */
const ARTICLE_LENGTH = 1_200;
/** A page with less text in all than this is nothing but the wall. */
const WALL_PAGE_LENGTH = 3_000;

const BOT =
  /just a moment\.\.\.|attention required|access (?:to this page has been )?denied|are you a (?:robot|human)|robot or human|pardon our interruption|checking (?:your browser|if the site connection is secure)|verify(?:ing)? (?:that )?you are (?:a )?human|ddos[- ]protection|request unsuccessful|unusual traffic|enable javascript and cookies|security check|captcha|bot[- ]?(?:erkennung|detection|schutz)|zugriff verweigert|sind sie ein (?:roboter|mensch)|please (?:enable|turn on) (?:javascript|js)|bitte aktivieren sie javascript/i;
const CONSENT_TITLE =
  /\b(?:cookies?|consent|zustimmung|einwilligung|datenschutz-?einstellungen|privacy (?:settings|choices)|privatsphäre|before you continue|bevor sie fortfahren|mit werbung (?:weiter)?lesen|pur-?abo)\b/i;
const CONSENT =
  /\b(?:wir (?:und unsere (?:\d{1,4} )?partner )?(?:verwenden|nutzen|benötigen|brauchen)\b.{0,80}\b(?:cookies|zustimmung|einwilligung)|alle akzeptieren|accept all|alles akzeptieren|zustimmen und weiter|mit werbung weiterlesen|we (?:and our (?:\d{1,4} )?partners )?(?:use|store)\b.{0,80}\bcookies|tracking und cookies|manage (?:preferences|options)|einstellungen oder ablehnen|reject all|alle ablehnen)\b/i;
const LOGIN =
  /\b(?:(?:please |bitte )?(?:log|sign) ?in to (?:continue|read|view|your account)|you (?:must|need to) (?:be logged|log|sign) in|bitte (?:melden sie sich an|anmelden|einloggen)|melden sie sich an, um|jetzt (?:anmelden|einloggen|registrieren)|create (?:a free|an) account to (?:continue|read)|kostenlos registrieren,? um|passwort vergessen|forgot(?:ten)? (?:your )?password)\b/i;
const PAYWALL =
  /\b(?:subscribe (?:now )?to (?:continue|read|unlock)|(?:this|the full) (?:article|story|content) is (?:for|available (?:only )?to|reserved for) (?:our )?(?:paying )?subscribers|already a subscriber|to (?:continue|keep) reading|(?:nur )?für (?:abonnenten|abonnentinnen|plus-?(?:mitglieder|abonnenten))|jetzt (?:weiterlesen|freischalten|abonnieren)|weiterlesen mit|(?:dieser|der ganze|den ganzen) (?:artikel|beitrag|text).{0,60}\b(?:abo|plus|premium|kostenpflichtig)|sie haben bereits ein abo|zugang zu allen (?:artikeln|inhalten)|unlimited (?:digital )?access|premium-?(?:artikel|inhalt)|abo abschließen|reserved for subscribers|réservé aux abonnés)\b/i;
const GONE_TITLE =
  /(?:^|\D)(?:404|410)(?:\D|$)|\b(?:(?:page|article|site|content|story|seite|artikel|beitrag|inhalt) (?:was |could |wurde |konnte )?(?:not (?:be )?(?:found|available)|(?:leider )?nicht (?:mehr )?(?:gefunden|verfügbar|vorhanden))|not found|nicht gefunden|page unavailable|no longer (?:available|exists)|existiert nicht|seite fehlt|fehler 404|error 404)\b/i;

/** The wall that the page is, null where it is none. What decides first is what is hardest to mistake. */
export function recogniseWall(page: WallEvidence): IncompleteReason | null {
  const { text, pageText, title } = page;
  if (text.length >= ARTICLE_LENGTH) return null;
  const small = pageText.length < WALL_PAGE_LENGTH;
  const shown = pageText.slice(0, WALL_PAGE_LENGTH);
  if (small && BOT.test(title)) return 'bot-wall';
  if (pageText.length < 600 && BOT.test(shown)) return 'bot-wall';
  if (GONE_TITLE.test(title) && text.length < 600) return 'soft-404';
  if (small && CONSENT_TITLE.test(title) && CONSENT.test(shown)) return 'consent-wall';
  if (text.length < 400 && small && CONSENT.test(text === '' ? shown : text)) return 'consent-wall';
  if (small && page.hasPassword && LOGIN.test(shown) && text.length < 500) return 'login-wall';
  if (page.free === false) return 'paywall';
  if (text.length < 800 && PAYWALL.test(pageText.slice(0, 20_000))) return 'paywall';
  if (small && text.length < 300 && LOGIN.test(shown)) return 'login-wall';
  if (pageText.length < 200 && text.length < 100 && page.scriptLength > 2_000) return 'bot-wall';
  return null;
}
