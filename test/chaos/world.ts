/** What the generated newsroom publishes: stories that appear, change and vanish from round to round. Pure. */
import { fractionOf } from './faults.ts';

/** What becomes of a story's page, faults aside. `poison` takes down whoever reads it. */
export type Fate = 'ok' | 'redirected' | 'gone' | 'broken' | 'forbidden' | 'not-html' | 'poison';
export type Change = 'title' | 'link' | 'guid' | 'none';

export type Story = {
  /** Stands in every title of the story and in no other. */
  mark: string;
  feeds: readonly number[];
  host: string;
  fate: Fate;
  appears: number;
  /** The round in which it changes. */
  changes: number;
  change: Change;
  /** The old address of a moved story leads to the new one, or both answer. */
  moved: 'redirect' | 'both';
  /** What its text is made from: two stories with the same tell the same news. */
  news: string;
};

export type World = { feeds: number; rounds: number; stories: readonly Story[] };

const COMPANIES = [
  'Siemens',
  'BASF',
  'Infineon',
  'Commerzbank',
  'Brenntag',
  'Covestro',
  'Beiersdorf',
  'Fresenius',
];
const MOVES = [
  'steigert den Gewinn deutlich',
  'senkt die Prognose',
  'kauft eigene Aktien zurück',
  'verliert einen Großauftrag',
];
const LEADS = [
  'Der Vorstand sprach von einem guten Quartal und hob die Dividende an.',
  'Der Vorstand sprach von einem schwachen Quartal und strich die Dividende.',
  'Die Aktie legte im frühen Handel um drei Prozent zu.',
  'Die Aktie verlor im frühen Handel vier Prozent.',
];
/** Names and places are made up of these, so that no two stories tell of the same by chance. */
const SYLLABLES =
  'bar dol fen gri hol kast lun mor nim pes quar rud sten tov ulm vark wes zan bre tilk'.split(' ');
const DOES = [
  'prüft den Verkauf von',
  'verhandelt mit',
  'verklagt',
  'beliefert künftig',
  'trennt sich von',
  'bietet für',
];
const SENTENCES = 9;

/** Share of the stories that tell what an earlier one told. */
const RETOLD = 0.15;

export const feedHost = (feed: number): string => `wire${feed}.test`;

export function createWorld(seed: number, feeds: number, entries: number, rounds = 4): World {
  const stories = Array.from({ length: feeds * entries }, (_, i): Story => {
    const feed = i % feeds;
    const draw = (what: string) => fractionOf(`${seed}|story|${i}|${what}`);
    const pick = <Item>(items: readonly Item[], what: string, fallback: Item): Item =>
      items[Math.floor(draw(what) * items.length)] ?? fallback;
    const shared = feeds > 1 && draw('shared') < 0.1;
    const appears = Math.floor(draw('appears') * rounds);
    return {
      mark: `TW${feed}X${Math.floor(i / feeds)}Z`,
      feeds: shared ? [feed, (feed + 1 + Math.floor(draw('other') * (feeds - 1))) % feeds] : [feed],
      host: feedHost(feed),
      fate:
        draw('fate') < 0.8
          ? 'ok'
          : pick<Fate>(
              ['redirected', 'redirected', 'gone', 'broken', 'forbidden', 'not-html', 'poison'],
              'end',
              'ok',
            ),
      appears,
      changes: appears + 1 + Math.floor(draw('when') * 2),
      change: draw('change') < 0.6 ? 'none' : pick<Change>(['title', 'link', 'guid'], 'how', 'title'),
      moved: draw('moved') < 0.5 ? 'redirect' : 'both',
      news: `${seed}|${draw('retold') < RETOLD ? Math.floor(i * draw('which')) : i}`,
    };
  });
  return { feeds, rounds, stories };
}

export const versionOf = (story: Story, round: number): 0 | 1 =>
  story.change !== 'none' && round >= story.changes ? 1 : 0;

/** Changed titles name another company, so that listings change with them. */
export function titleOf(story: Story, version: 0 | 1): string {
  const draw = fractionOf(`${story.mark}|${version}`);
  const company = COMPANIES[Math.floor(draw * COMPANIES.length)] ?? 'Siemens';
  return `${company} ${MOVES[Math.floor(draw * 1000) % MOVES.length]}, Vorgang ${story.mark}`;
}

export const leadOf = (story: Story, version: 0 | 1): string =>
  LEADS[Math.floor(fractionOf(`${story.mark}|lead|${version}`) * LEADS.length)] ?? '';

/** What follows on the lead: the same in all versions of a story. */
export const bodyOf = ({ news }: Pick<Story, 'news'>): string[] =>
  Array.from({ length: SENTENCES }, (_, i) => {
    const draw = (what: string) => fractionOf(`${news}|${i}|${what}`);
    const name = (what: string) =>
      [0, 1, 2]
        .map((at) => SYLLABLES[Math.floor(draw(`${what}${at}`) * SYLLABLES.length)])
        .join('')
        .replace(/^./, (letter) => letter.toUpperCase());
    const does = DOES[Math.floor(draw('does') * DOES.length)];
    return `${name('who')} aus ${name('where')} ${does} ${name('whom')} und rechnet dabei mit ${Math.floor(draw('figure') * 9000) + 100} Millionen Euro aus ${name('source')}.`;
  });

/** The path of the page itself. */
export function pathOf(story: Story, version: 0 | 1): string {
  const folder = story.fate === 'forbidden' ? 'konto' : story.fate === 'poison' ? 'gift' : 'news';
  return `/${folder}/${story.mark.toLowerCase()}${story.change === 'link' && version === 1 ? '-korrigiert' : ''}`;
}

/** What the feed links to. */
export function linkOf(story: Story, version: 0 | 1, feed: number): string {
  const path = pathOf(story, version);
  const link = `http://${story.host}${story.fate === 'redirected' ? path.replace('/news/', '/go/') : path}`;
  return feed === story.feeds[0] ? link : `${link}?utm_source=wire${feed}`;
}

export const guidOf = (story: Story, version: 0 | 1): string =>
  `${story.mark}${story.change === 'guid' ? `-${version}` : ''}`;
