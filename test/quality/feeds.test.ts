import { createMultibyteEncoder } from '@exodus/bytes/multi-byte.js';
import { createSinglebyteEncoder } from '@exodus/bytes/single-byte.js';
import Parser from 'rss-parser';
import { describe, expect, test } from 'vitest';
import { parseFeed } from '../../lib/feeds/parse.ts';

/** Headlines we wrote, in the encodings they are still served in. */
const HEADLINES: readonly (readonly [encoding: string, headline: string])[] = [
  ['utf-8', 'Börse – „Große“ Gewinne für 5 € je Aktie'],
  ['windows-1252', 'Börse – „Große“ Gewinne für 5 € je Aktie, Anleger zufrieden über die Zahlen'],
  ['koi8-r', 'Индекс Мосбиржи вырос на открытии торгов, рубль укрепился'],
  ['windows-1251', 'Индекс Мосбиржи вырос на открытии торгов, рубль укрепился'],
  ['shift_jis', '日経平均株価が大幅に上昇し、終値は前日比五百円高となった'],
  ['big5', '台積電股價創下歷史新高，投資人樂觀看待後市，外資持續買超'],
  ['gb18030', '上证指数今日收盘上涨，投资者情绪乐观，成交额放大'],
];

type Breakage = { name: string; whole: number[]; apply: (xml: string) => string };

const ALL = [0, 1, 2, 3];
const BREAKAGES: readonly Breakage[] = [
  { name: 'sound', whole: ALL, apply: (xml) => xml },
  { name: 'stray ampersand', whole: ALL, apply: (xml) => xml.replaceAll('id=', 'a=1&id=') },
  { name: 'HTML entity', whole: ALL, apply: (xml) => xml.replaceAll('Text', '&nbsp;Text') },
  { name: 'control character', whole: ALL, apply: (xml) => xml.replaceAll('Text', '\u0002Text') },
  { name: 'leading blanks', whole: ALL, apply: (xml) => `\n \n${xml.replace(/^<\?.*?\?>/, '')}` },
  { name: 'title not closed', whole: ALL, apply: (xml) => xml.replace('</title><link>https', '<link>https') },
  { name: 'entry not closed', whole: ALL, apply: (xml) => xml.replace('</item>', '') },
  { name: 'CDATA not closed', whole: ALL, apply: (xml) => xml.replace(']]>', '') },
  {
    name: 'HTML around',
    whole: ALL,
    apply: (xml) => `<html><body>${xml.replace(/^<\?.*?\?>/, '')}</body></html>`,
  },
  {
    name: 'truncated',
    whole: [0, 1, 2],
    apply: (xml) => xml.slice(0, xml.lastIndexOf('<description>') + 20),
  },
];
const DECLARATIONS = ['right', 'utf-8', 'none'] as const;

function encode(text: string, encoding: string): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  return /^(?:koi8|windows)/.test(encoding)
    ? createSinglebyteEncoder(encoding)(text)
    : createMultibyteEncoder(encoding)(text);
}

function* cases() {
  for (const [encoding, headline] of HEADLINES) {
    for (const { name, whole, apply } of BREAKAGES) {
      for (const declaration of DECLARATIONS) {
        const label =
          declaration === 'none' ? '' : ` encoding="${declaration === 'right' ? encoding : 'utf-8'}"`;
        const items = ALL.map(
          (n) =>
            `<item><title>${n} ${headline}</title><link>https://example.com/?id=${n}</link><description><![CDATA[<p>Text ${headline}</p>]]></description></item>`,
        );
        const xml = apply(
          `<?xml version="1.0"${label}?><rss version="2.0"><channel><title>x</title>${items.join('\n')}</channel></rss>`,
        );
        yield {
          name: `${encoding}, ${name}, declared ${declaration}`,
          body: encode(xml, encoding),
          titles: whole.map((n) => `${n} ${headline}`),
        };
      }
    }
  }
}

const share = (found: (string | null | undefined)[], wanted: string[]): number =>
  wanted.filter((title, i) => found[i] === title).length / wanted.length;

describe('broken feeds in every encoding', () => {
  test('yield at least 99 of 100 whole entries, more than twice of what rss-parser alone yields', async () => {
    const parser = new Parser();
    let [ours, plain, count] = [0, 0, 0];
    for (const { body, titles } of cases()) {
      const feed = await parseFeed({ url: 'https://example.com/feed', body }).catch(() => null);
      const alone = await parser.parseString(new TextDecoder().decode(body)).catch(() => null);
      ours += share(feed?.entries.map(({ title }) => title) ?? [], titles);
      plain += share(alone?.items.map(({ title }) => title) ?? [], titles);
      count++;
    }
    console.log(
      `entries whole: ours ${(ours / count).toFixed(3)}, rss-parser alone ${(plain / count).toFixed(3)}, ${count} feeds`,
    );
    expect(ours / count).toBeGreaterThanOrEqual(0.99);
    expect(ours / count).toBeGreaterThan(2 * (plain / count));
  });
});
