import type { ParsedFeed } from '../model.ts';
import { cut } from '../text/cut.ts';
import type { Feed } from './feed.ts';

/** Characters: the feed's record is written with every poll, and must stay small whatever the feed says. */
const TITLE = 300;
const ADDRESS = 2000;
const LANGUAGE = 35;

const address = (url: string | null): string | null => (url !== null && url.length <= ADDRESS ? url : null);

/** What a feed says about itself, as its record keeps it. */
export function selfDescription({
  title,
  link,
  language,
  format,
  hints,
}: ParsedFeed): Pick<Feed, 'title' | 'siteUrl' | 'language' | 'format' | 'hints'> {
  return {
    title: title === null ? null : cut(title, TITLE),
    siteUrl: address(link),
    language: language !== null && language.length <= LANGUAGE ? language : null,
    format,
    hints: { ...hints, hub: address(hints.hub), self: address(hints.self) },
  };
}
