import type { Analysis, Sentiment } from '../model.ts';
import { detectLanguage } from './language.ts';
import { JUDGED_LANGUAGES, judgeSentiment } from './sentiment/judge.ts';
import type { Span } from './sentiment/judgement.ts';
import { DEFAULT_SUMMARY_LIMITS, type SummaryLimits, summarize } from './summary/summarize.ts';
import { tagCompanies } from './tickers/tag.ts';
import type { Universe } from './tickers/universe.ts';
import { findTopics } from './topics.ts';

export type AnalyzeInput = {
  title: string | null;
  text: string;
  /** Known language, ISO 639-1; detected where it is not given. */
  language?: string;
  /** Spans of `text` whose sentiment is wanted beside that of the companies found. */
  targets?: readonly Span[];
};
export type JudgedSpan = Span & Sentiment;

/** Everything we say about an article's text: language, companies, sentiment, summary, topics. */
export function analyze(
  input: AnalyzeInput,
  universe: Universe,
  limits: SummaryLimits = DEFAULT_SUMMARY_LIMITS,
): Analysis & { targets: JudgedSpan[] } {
  const { title, text } = input;
  const language = input.language ?? detectLanguage(`${title ?? ''}\n\n${text}`);
  const { companies, organisations } = tagCompanies({ title, text, language }, universe);
  const asked = input.targets ?? [];

  const judged = JUDGED_LANGUAGES.has(language) && `${title ?? ''}${text}`.trim() !== '';
  const sentiment = judged
    ? judgeSentiment({ title, text, language }, [
        ...companies,
        ...asked.map((span) => ({ mentions: [{ field: 'text' as const, ...span }], relevance: 1 })),
      ])
    : null;

  return {
    language,
    sentiment: sentiment?.article.sentiment ?? null,
    sentimentMissing: judged ? null : text.trim() === '' ? 'no-text' : 'unsupported-language',
    sentimentEvidence: sentiment?.article.evidence ?? null,
    tickers: companies.map(({ listing, relevance, mentions }, i) => ({
      ...listing,
      relevance,
      sentiment: sentiment?.targets[i]?.sentiment ?? null,
      evidence: sentiment?.targets[i]?.evidence ?? null,
      mentions,
    })),
    organisations,
    summary: summarize(
      { title, text, language, mentions: companies.map((company) => company.mentions) },
      limits,
    ),
    topics: findTopics({ title, text, language }),
    targets: asked.flatMap((span, i) => {
      const judgement = sentiment?.targets[companies.length + i];
      return judgement ? [{ ...span, ...judgement.sentiment }] : [];
    }),
  };
}
