import type { Analysis, Ticker } from '../../model.ts';
import type { Universe } from './universe.ts';

/** Below what any company that a text names gets. */
const HINTED_RELEVANCE = 0.1;

/**
 * Of a feed that its operator says is about one company, an article that names nobody ("the company", "we") is listed
 * under that company: with low relevance, without sentiment, and without mentions, because the text has none.
 * @param hint `SYMBOL.MIC`, or the symbol alone where one company has it; one that is not known has no effect.
 */
export function withFeedHint<Judged extends Pick<Analysis, 'tickers' | 'organisations'>>(
  analysis: Judged,
  hint: string | null,
  universe: Universe,
): Judged {
  if (hint === null || analysis.tickers.length > 0 || analysis.organisations.length > 0) return analysis;
  const wanted = hint.trim().toUpperCase();
  const exact = universe.entries.filter(({ symbol, mic }) => `${symbol}.${mic}`.toUpperCase() === wanted);
  const [found, another] =
    exact.length > 0 ? exact : universe.entries.filter(({ symbol }) => symbol.toUpperCase() === wanted);
  if (found === undefined || another !== undefined) return analysis;
  const { symbol, mic, isin, name } = found;
  const ticker: Ticker = {
    symbol,
    mic,
    isin,
    name,
    relevance: HINTED_RELEVANCE,
    sentiment: null,
    evidence: null,
    mentions: [],
  };
  return { ...analysis, tickers: [ticker] };
}
