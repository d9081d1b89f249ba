import { FeedUnreadable } from '../errors.ts';
import { discoverFeeds } from './discover.ts';

/** Marks of pages that stand between a reader and the feed, by what they want. */
const WALLS: readonly (readonly [RegExp, string])[] = [
  [
    /cf-chl|challenge-platform|cf_chl|__cf_bm|just a moment\.\.\.|attention required! \| cloudflare|datadome|px-captcha|perimeterx|incapsula|_Incapsula_|akamai.{0,40}(?:bot|denied)|ddos-guard|hcaptcha|g-recaptcha|are you a robot|are you human|bist du ein roboter|sind sie ein (?:mensch|roboter)|verify(?:ing)? (?:that )?you are (?:a )?human|captcha-delivery|anubis|enable javascript and cookies to continue|pardon our interruption|unusual traffic|ungewöhnlichen datenverkehr/i,
    'a bot challenge',
  ],
  [
    /consent\.(?:google|yahoo|youtube)|guce\.|sourcepoint|sp_message|usercentrics|onetrust-consent|didomi|consentmanager|cookie[- ]?(?:consent|wall|einstellungen)|privacy[- ]?(?:wall|center|manager)|zustimmung|einwilligung|datenschutzeinstellungen|before you continue|bevor sie fortfahren|accept (?:all )?cookies|mit werbung weiterlesen|pur[- ]abo/i,
    'a consent page',
  ],
  [
    /access denied|zugriff verweigert|request (?:was )?blocked|you have been blocked|403 forbidden|<title>\s*forbidden/i,
    'a refusal',
  ],
];

/** Where the marks of a wall stand; past that a page has its own say. */
const SEARCHED_CHARS = 60_000;

/** The error for a text without a feed in it, naming what it is instead. */
export function notAFeed(text: string, url: string): FeedUnreadable {
  const head = text.slice(0, SEARCHED_CHARS);
  if (head.trim() === '') return new FeedUnreadable('empty', 'the document is empty');
  if (!/<!doctype\s+html|<html|<head|<body|<script|<title/i.test(head)) {
    return /<\w/.test(head)
      ? new FeedUnreadable('not-a-feed', `the document is markup, but no feed${rootOf(head)}`)
      : new FeedUnreadable('not-a-feed', 'the document is neither XML nor JSON');
  }
  const feeds = discoverFeeds(text, url);
  const [announced] = feeds;
  const wall = WALLS.find(([mark]) => mark.test(head));
  // A real page may carry a cookie banner; a wall has no feed to announce and little to read.
  if (wall && !announced && (wall[1] !== 'a consent page' || textLength(head) < 6000)) {
    return new FeedUnreadable('blocked', `the server sent ${wall[1]} instead of the feed`);
  }
  return new FeedUnreadable(
    'not-a-feed',
    announced
      ? `the document is an HTML page; its feed is at ${announced.url}`
      : 'the document is an HTML page that announces no feed',
  );
}

function textLength(html: string): number {
  return html
    .replace(/<(script|style)\b[^<>]*>[^<]*/gi, '')
    .replace(/<[^<>]*>/g, '')
    .replace(/\s+/g, ' ').length;
}

function rootOf(text: string): string {
  const name = /<([a-z][\w:.-]{0,60})/i.exec(text.replace(/<[?!][^<>]*>/g, ''))?.[1];
  return name ? ` (its first element is ${name})` : '';
}
