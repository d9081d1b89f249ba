import { describe, expect, test } from 'vitest';
import { analyze } from '../../../lib/analysis/analyze.ts';
import { withFeedHint } from '../../../lib/analysis/tickers/feed-hint.ts';
import { buildUniverse } from '../../../lib/analysis/tickers/universe.ts';

const universe = buildUniverse();
const tickersOf = (text: string, hint: string | null) => {
  const analysis = analyze({ title: null, text, language: 'en' }, universe);
  return withFeedHint(analysis, hint, universe).tickers.map(({ symbol, mic }) => `${symbol}.${mic}`);
};
const NAMELESS = 'The company will pay a dividend of 40 cents a share, the board decided on Tuesday.';

describe('the ticker hint of a feed', () => {
  test('lists an article that names nobody under the company, without a mention and without a sentiment', () => {
    const analysis = analyze({ title: null, text: NAMELESS, language: 'en' }, universe);
    expect(withFeedHint(analysis, 'sap.xetr', universe).tickers).toMatchObject([
      { symbol: 'SAP', mic: 'XETR', relevance: 0.1, sentiment: null, evidence: null, mentions: [] },
    ]);
  });

  test('says nothing where the text names a company, or an organisation', () => {
    expect(tickersOf(`${NAMELESS} Siemens shares rose.`, 'SAP.XETR')).toEqual(['SIE.XETR']);
    expect(tickersOf(`${NAMELESS} OpenAI is a customer.`, 'SAP.XETR')).not.toContain('SAP.XETR');
  });

  test('has no effect where it is not set, not known, or leads to two companies', () => {
    for (const hint of [null, '', 'NOSUCH.XETR', 'SAP.XXXX']) expect(tickersOf(NAMELESS, hint)).toEqual([]);
    const listing = { symbol: 'TWIN', isin: null, aliases: [] };
    const twins = buildUniverse([
      { ...listing, mic: 'XETR', name: 'Zwilling Anlagenbau' },
      { ...listing, mic: 'XNYS', name: 'Twin Pipelines' },
    ]);
    const analysis = analyze({ title: null, text: NAMELESS, language: 'en' }, twins);
    expect(withFeedHint(analysis, 'TWIN', twins).tickers).toEqual([]);
    expect(withFeedHint(analysis, 'TWIN.XNYS', twins).tickers).toMatchObject([
      { symbol: 'TWIN', mic: 'XNYS' },
    ]);
  });
});
