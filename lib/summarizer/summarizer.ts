/** Summaries of articles by models, counted; what goes wrong with them costs nothing but the better summary. */
import { tagCompanies } from '../analysis/tickers/tag.ts';
import { METRICS } from '../metrics.ts';
import type { StoredSummary } from '../model.ts';
import type { Telemetry } from '../ports.ts';
import { type SummarizerParts, type SummarizerSettings, summarizeWithModel } from './bedrock.ts';
import type { Budget, Reservation, Summarizer } from './ports.ts';

/** Shorter articles say themselves what they say. */
const MIN_WORDS = 80;
/** For all calls of one article together: what the function's time limit leaves beside fetching and reading. */
const DEADLINE_MS = 12_000;

export function createSummarizer(
  settings: Pick<SummarizerSettings, 'models' | 'language' | 'monthlyBudgetUsd' | 'prices'>,
  parts: SummarizerParts & { telemetry: Telemetry },
): Summarizer {
  const { telemetry, ...others } = parts;
  const budget: Budget = {
    async reserve(usd, limitUsd) {
      const reserved = await parts.budget.reserve(usd, limitUsd);
      return reserved === null ? null : { settle: (cost) => settle(reserved, cost) };
    },
  };
  const settle = async (reserved: Reservation, cost: number): Promise<number> => {
    if (cost > 0) telemetry.record(METRICS.summaryCostUsd, cost);
    const spent = await reserved.settle(cost);
    telemetry.record(METRICS.summaryMonthUsd, spent);
    return spent;
  };
  return {
    async summarize(article, text, universe) {
      const { articleId, title, contentHash, language, tickers, summary } = article;
      const named = tickers.filter(({ mentions }) => mentions.length > 0);
      const written = await summarizeWithModel(
        {
          title,
          text,
          contentHash,
          language,
          companies: named.map(({ symbol, mic, name, mentions }) => ({
            symbol: `${symbol}.${mic}`,
            name,
            names: [...new Set([name, ...mentions.map((mention) => mention.text)])],
          })),
          companiesIn: (written) =>
            tagCompanies({ title: null, text: written, language }, universe).companies.flatMap((company) =>
              company.mentions.map((mention) => mention.text),
            ),
          extractive: { sentences: summary.sentences, method: summary.method },
        },
        {
          ...settings,
          minWords: MIN_WORDS,
          timeoutMs: Math.floor(DEADLINE_MS / Math.max(1, settings.models.length)),
        },
        { ...others, budget },
      ).catch((error: unknown): null => {
        // Cache or budget cannot be reached: without them no call may be made.
        telemetry.warn('summary failed', {
          articleId,
          error: error instanceof Error ? error.name : 'unknown',
        });
        return null;
      });
      const result = written === null ? { ...summary, usage: UNAVAILABLE } : stored(written);
      const reason = result.usage?.fallbackReason ?? null;
      if (reason !== null && reason !== 'body-too-short') {
        telemetry.count(METRICS.summaryFallback);
        telemetry.info('summary fell back', { articleId, reason });
      }
      return result;
    },
  };
}

const UNAVAILABLE = {
  model: null,
  inputTokens: 0,
  outputTokens: 0,
  latencyMs: 0,
  costUsd: 0,
  cached: false,
  fallbackReason: 'unavailable',
} as const;

function stored(written: Awaited<ReturnType<typeof summarizeWithModel>>): StoredSummary {
  const { sentences, method, headline, companies, latencyMs, ...usage } = written;
  return { sentences, method, headline, companies, usage: { ...usage, latencyMs: Math.round(latencyMs) } };
}
