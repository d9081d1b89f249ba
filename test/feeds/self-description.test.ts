import { describe, expect, test } from 'vitest';
import { parseFeed } from '../../lib/feeds/parse.ts';
import { selfDescription } from '../../lib/feeds/self-description.ts';

const rss = (title: string, link: string, language: string) =>
  new TextEncoder().encode(
    `<rss version="2.0"><channel><title>${title}</title><link>${link}</link><language>${language}</language><item><title>a</title><guid>a</guid></item></channel></rss>`,
  );
const describing = async (title: string, link: string, language: string) =>
  selfDescription(await parseFeed({ url: 'https://example.org/feed', body: rss(title, link, language) }));

describe('what a feed says about itself', () => {
  test('is kept as it is', async () => {
    expect(await describing('Börse heute', 'https://example.org/', 'de-DE')).toMatchObject({
      title: 'Börse heute',
      siteUrl: 'https://example.org/',
      language: 'de-DE',
      format: 'rss',
    });
  });

  test('never makes its record large', async () => {
    const endless = 'x'.repeat(500_000);
    const described = await describing(endless, `https://example.org/${endless}`, endless);
    expect(JSON.stringify(described).length).toBeLessThan(8000);
    expect(described).toMatchObject({ siteUrl: null, language: null });
  });
});
