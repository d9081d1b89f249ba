/** Write units that one article costs, by the number of companies in it: as a first version and as a revision. */
import { marshall } from '@aws-sdk/util-dynamodb';
import { startEmulators } from '../../lib/local/emulators.ts';
import { GERMAN_STORIES } from '../../lib/local/newsroom/stories-de.ts';
import type { StoredArticle, Ticker } from '../../lib/model.ts';
import { articleItem, expiryOf, listingItems, textItems } from '../../lib/storage/article-items.ts';
import { createArticleStore } from '../../lib/storage/articles.ts';
import { storedArticle } from '../support/articles.ts';
import { indexWriteUnits, meter, size, units } from './consumed.ts';

const SENTENCES = [
  'Der Konzern hob am Donnerstag nach einem starken dritten Quartal die Prognose für das laufende Geschäftsjahr an.',
  'Der Umsatz wuchs um sieben Prozent auf 4,82 Milliarden Euro, der bereinigte Betriebsgewinn auf 611 Millionen Euro.',
  'Analysten hatten im Schnitt mit 580 Millionen gerechnet, die Aktie legte im frühen Handel um 3,4 Prozent zu.',
  'Vor allem das Geschäft mit Rechenzentren lief besser als erwartet, während die Nachfrage der Autobauer schwach blieb.',
  'Finanzvorständin Claudia Brandes sprach von einem robusten Auftragsbestand und bestätigte das laufende Rückkaufprogramm.',
  'Die Dividende soll auf 1,35 Euro steigen, über den Vorschlag entscheidet die Hauptversammlung im kommenden Frühjahr.',
];
/** About 450 words: what the sample newsroom prints in German, tags and all its advertising aside. */
const TEXT = GERMAN_STORIES.map(({ title, teaser, body }) =>
  [title, teaser, body.replace(/<[^<>]*>/g, ' ')].join('\n'),
)
  .join('\n\n')
  .replace(/ +/g, ' ')
  .slice(0, 3200);

const tickerOf = (i: number): Ticker => ({
  symbol: `SYM${i}`,
  mic: 'XETR',
  isin: `DE000SYM${String(i).padStart(4, '0')}`,
  name: `Beispielwerke ${i} AG`,
  relevance: 0.75,
  sentiment: { score: 0.612, label: 'positive' },
  evidence: SENTENCES[i % 6] ?? null,
  mentions: [0, 400, 900].map((start) => ({
    field: 'text' as const,
    start,
    end: start + 15,
    text: `Beispielwerke ${i}`,
    rule: 'name',
  })),
});

function article(tickers: number): StoredArticle {
  return storedArticle({
    articleId: `a${'0'.repeat(29)}${String(tickers).padStart(2, '0')}`,
    url: 'https://www.boersenblatt.example/unternehmen/konzern-hebt-prognose-nach-starkem-quartal-an-4711.html',
    canonicalUrl:
      'https://www.boersenblatt.example/unternehmen/konzern-hebt-prognose-nach-starkem-quartal-an-4711.html',
    title: 'Konzern hebt nach starkem Quartal die Prognose an – Aktie legt deutlich zu',
    byline: 'Von Claudia Muster, Frankfurt',
    siteName: 'Norddeutsches Börsenblatt',
    feedIds: ['0123456789abcdef'],
    contentHash: 'c'.repeat(64),
    image: 'https://www.boersenblatt.example/bilder/2026/11/konzernzentrale-16x9.jpg',
    wordCount: 450,
    summary: {
      sentences: SENTENCES.slice(0, 3),
      method: 'extractive',
      headline: null,
      companies: [],
      usage: null,
    },
    sentiment: { score: 0.612, label: 'positive' },
    sentimentEvidence: SENTENCES[0] ?? null,
    tickers: Array.from({ length: tickers }, (_, i) => tickerOf(i)),
    topics: [
      { topic: 'earnings', evidence: SENTENCES[1] ?? '' },
      { topic: 'guidance', evidence: SENTENCES[0] ?? '' },
    ],
    removed: Array.from({ length: 8 }, (_, i) => ({
      text: 'Jetzt vier Wochen für einen Euro testen und keine Nachricht mehr verpassen!',
      rule: ['offer', 'newsletter', 'related', 'share'][i % 4] ?? 'offer',
    })),
  });
}

export type StorageFigures = {
  tickers: number;
  /** Write units of the first version. */
  total: number;
  /** As the emulator counted them. */
  table: number;
  /** Computed from item sizes. */
  indexes: number;
  articleItemBytes: number;
  listingItemBytes: number;
  textBytes: number;
  /** Write units of a revision that changes the text and nothing that a listing's key depends on. */
  revision: number;
};

export async function run(): Promise<StorageFigures[]> {
  const emulators = await startEmulators(null);
  const now = new Date('2026-11-22T12:00:00.000Z');
  const store = createArticleStore(emulators.dynamo, {
    tableName: 'Articles',
    retentionDays: 90,
    clock: { now: () => now },
  });
  const consumed = meter(emulators.dynamo);
  const figures: StorageFigures[] = [];
  for (const count of [0, 1, 3, 10]) {
    const first = article(count);
    const expiresAt = expiryOf(first, 90);
    const listings = listingItems(first, expiresAt).map((item) => marshall(item));
    const texts = textItems(first, TEXT, expiresAt, listingItems(first, expiresAt)).map((item) =>
      marshall(item),
    );
    const own = marshall(articleItem(first, expiresAt));
    const indexes = [own, ...listings]
      .flatMap((item) => Object.values(indexWriteUnits(item)))
      .reduce((a, b) => a + b, 0);
    consumed.take();
    await store.save(first, TEXT, null);
    const { write: table } = consumed.take();
    const computed = [own, ...listings, ...texts].reduce((sum, item) => sum + units(item), 0);
    if (table !== computed) process.stderr.write(`the emulator counts ${table}, the sizes say ${computed}\n`);

    await store.save(
      { ...first, revision: 2, contentHash: 'd'.repeat(64), ingestedAt: now.toISOString() },
      TEXT,
      first,
    );
    const { write } = consumed.take();
    // An index entry whose key changed is deleted and written: that of the changes.
    const changes = indexWriteUnits(own).changes ?? 0;
    figures.push({
      tickers: count,
      total: table + indexes,
      table,
      indexes,
      articleItemBytes: size({ M: own }),
      listingItemBytes: Math.max(...listings.map((item) => size({ M: item }))),
      textBytes: size({ M: texts[0] ?? {} }),
      revision: write + indexes + changes,
    });
  }
  await emulators.stop();
  return figures;
}
