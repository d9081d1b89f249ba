import { createMultibyteEncoder } from '@exodus/bytes/multi-byte.js';
import { createSinglebyteEncoder } from '@exodus/bytes/single-byte.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText } from '../../lib/text/charset.ts';

const TEXTS: Record<string, string> = {
  'windows-1252': 'DAX schließt höher – „Anleger bleiben vorsichtig“, sagt Analyst Müller. 5 € mehr',
  'windows-1251': 'Индекс Мосбиржи вырос на открытии торгов, рубль укрепился к доллару',
  'koi8-r': 'Индекс Мосбиржи вырос на открытии торгов, рубль укрепился к доллару',
  shift_jis: '日経平均株価が大幅に上昇し、終値は前日比500円高となった',
  'euc-jp': '日経平均株価が大幅に上昇し、終値は前日比500円高となった',
  big5: '台積電股價創下歷史新高，投資人樂觀看待後市，外資持續買超',
  gb18030: '上证指数今日收盘上涨，投资者情绪乐观，成交额放大',
  'euc-kr': '코스피 지수가 상승 마감했다 투자자들은 낙관적이다',
  'iso-8859-7': 'Ο γενικός δείκτης του χρηματιστηρίου έκλεισε με άνοδο',
};

/** An RSS document of that text, in that encoding, that declares what it is told to. */
function feedBytes(text: string, encoding: string, declared: string | null): Uint8Array {
  const head = declared ? `<?xml version="1.0" encoding="${declared}"?>\n` : '';
  const xml = `${head}<rss version="2.0"><channel><title>${text}</title></channel></rss>`;
  if (encoding === 'utf-8') return new TextEncoder().encode(xml);
  if (encoding === 'utf-16le') return new Uint8Array(Buffer.from(xml, 'utf16le'));
  if (encoding === 'utf-16be') return new Uint8Array(Buffer.from(xml, 'utf16le').swap16());
  const many = ['shift_jis', 'euc-jp', 'big5', 'gb18030', 'euc-kr'].includes(encoding);
  return many ? createMultibyteEncoder(encoding)(xml) : createSinglebyteEncoder(encoding)(xml);
}

describe('decodeText', () => {
  for (const [encoding, text] of Object.entries(TEXTS)) {
    test(`reads ${encoding} that says so in the XML declaration, in the header, or nowhere`, () => {
      const said = decodeText(feedBytes(text, encoding, encoding), { kind: 'xml' });
      expect(said.text).toContain(text);
      expect(said.warnings).toEqual([]);
      const contentType = `text/xml; charset=${encoding}`;
      expect(decodeText(feedBytes(text, encoding, null), { kind: 'xml', contentType }).text).toContain(text);
      const undeclared = decodeText(feedBytes(text, encoding, null), { kind: 'xml' });
      expect(undeclared.text).toContain(text);
      expect(undeclared.warnings).toHaveLength(1);
    });

    test(`reads ${encoding} under a utf-8 label`, () => {
      const lied = decodeText(feedBytes(text, encoding, 'utf-8'), { kind: 'xml' });
      expect(lied.text).toContain(text);
      expect(lied.warnings[0]).toMatch(/not utf-8/);
    });
  }

  test('reads utf-8 under every other label', () => {
    for (const text of Object.values(TEXTS)) {
      for (const label of [
        'windows-1252',
        'ISO-8859-1',
        'koi8-r',
        'Shift_JIS',
        'gb2312',
        'invalid',
        'us-ascii',
      ]) {
        expect(decodeText(feedBytes(text, 'utf-8', label), { kind: 'xml' }).text).toContain(text);
      }
    }
  });

  test('reads utf-16 with and without a mark', () => {
    for (const encoding of ['utf-16le', 'utf-16be']) {
      const bytes = feedBytes('Börse', encoding, 'utf-16');
      const mark = encoding === 'utf-16le' ? [0xff, 0xfe] : [0xfe, 0xff];
      expect(decodeText(bytes, { kind: 'xml' })).toMatchObject({ encoding });
      expect(decodeText(Uint8Array.of(...mark, ...bytes), { kind: 'xml' }).text).toContain('<title>Börse');
    }
  });

  test('drops the byte order mark', () => {
    const bytes = Uint8Array.of(0xef, 0xbb, 0xbf, ...feedBytes('Börse', 'utf-8', null));
    expect(decodeText(bytes, { kind: 'xml' }).text.startsWith('<rss')).toBe(true);
  });

  test('reads quotation marks and the euro sign of windows-1252, also under the label iso-8859-1', () => {
    const bytes = feedBytes('„5 €“', 'windows-1252', 'ISO-8859-1');
    expect(decodeText(bytes, { kind: 'xml' }).text).toContain('„5 €“');
  });

  test('believes the document before a default of the server', () => {
    const bytes = feedBytes(TEXTS['koi8-r'] ?? '', 'koi8-r', 'koi8-r');
    const contentType = 'text/xml; charset=iso-8859-1';
    expect(decodeText(bytes, { kind: 'xml', contentType }).text).toContain(TEXTS['koi8-r']);
  });

  test('does not believe a western label over a text of runs beyond ASCII', () => {
    const bytes = feedBytes(TEXTS.shift_jis ?? '', 'shift_jis', 'iso-8859-1');
    expect(decodeText(bytes, { kind: 'xml' }).text).toContain(TEXTS.shift_jis);
  });

  test('reads single windows-1252 bytes pasted into utf-8', () => {
    const bytes = [...new TextEncoder().encode('<p>Größe, Höhe, Maß, Übermut '), 0x96, 0x20, 0x84];
    expect(decodeText(Uint8Array.from(bytes), { kind: 'html' }).text).toBe(
      '<p>Größe, Höhe, Maß, Übermut – „',
    );
  });

  test('does not take a download cut inside a letter for another encoding', () => {
    const bytes = new TextEncoder().encode('<p>Größe der Börse ü');
    expect(decodeText(bytes.subarray(0, -1), { kind: 'html' })).toMatchObject({ encoding: 'utf-8' });
  });

  test('finds the charset of an HTML page in either form of meta', () => {
    for (const meta of [
      '<meta charset=koi8-r>',
      '<META http-equiv="Content-Type" content="text/html; charset=KOI8-R">',
    ]) {
      const bytes = createSinglebyteEncoder('koi8-r')(`<html><head>${meta}</head>Рубль`);
      expect(decodeText(bytes, { kind: 'html' }).text).toContain('Рубль');
    }
  });

  test('knows labels that only the wild knows', () => {
    for (const label of ['latin-1', 'iso8859_1', 'cp-1252', 'Windows 1252']) {
      expect(decodeText(feedBytes('Müller', 'windows-1252', label), { kind: 'xml' }).text).toContain(
        'Müller',
      );
    }
  });

  test('answers for any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(typeof decodeText(bytes, { kind: 'xml' }).text).toBe('string');
      }),
    );
  });

  test('gives back any text that was written in utf-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        fc.pre(!/\p{Surrogate}/u.test(text) && !text.startsWith('\uFEFF') && !text.includes('\0'));
        expect(decodeText(new TextEncoder().encode(text), { kind: 'html' }).text).toBe(text);
      }),
    );
  });
});
