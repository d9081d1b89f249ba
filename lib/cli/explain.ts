import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import type { Command } from 'commander';
import { analyze } from '../analysis/analyze.ts';
import { buildUniverse } from '../analysis/tickers/universe.ts';
import { extractArticle, type Page } from '../articles/extract.ts';
import { InputError } from '../errors.ts';
import { createFetcher } from '../http/fetch.ts';
import type { Analysis, Article } from '../model.ts';
import { tickerKey } from '../storage/keys.ts';
import { ruleNames } from './rule-names.ts';

type Options = { json?: boolean; allowPrivateAddresses?: boolean; disableRules?: string[] };

export function addExplainCommand(program: Command): void {
  program
    .command('explain')
    .description(
      'run one page through every stage without storing it; shows what each kept, threw away, and why',
    )
    .argument('<page>', 'address of a page, or an HTML file')
    .option('--json', 'everything as one JSON object')
    .option('--allow-private-addresses', 'let the page lie on a private or loopback address')
    .option('--disable-rules <names>', 'rules of cleaning that cut nothing, separated by commas', ruleNames)
    .action(async (source: string, options: Options) => {
      const page = await open(source, options);
      const article = extractArticle(page, undefined, { disabledRules: options.disableRules ?? [] });
      const analysis = analyze(
        {
          title: article.title,
          text: article.text,
          ...(article.language ? { language: article.language } : {}),
        },
        buildUniverse(),
      );
      process.stdout.write(
        options.json
          ? `${JSON.stringify({ article, analysis }, null, 2)}\n`
          : `${[...pageLines(page), ...articleLines(article), ...analysisLines(analysis)].join('\n')}\n`,
      );
    });
}

async function open(source: string, { allowPrivateAddresses }: Options): Promise<Page> {
  if (/^https?:\/\//i.test(source)) {
    const fetcher = createFetcher({
      userAgent: 'Tickerwire/0.1 (explain)',
      allowPrivateAddresses: allowPrivateAddresses ?? false,
    });
    try {
      const { finalUrl, contentType, body } = await fetcher.fetch({ url: source, kind: 'page' });
      return { url: finalUrl, ...(contentType === null ? {} : { contentType }), body };
    } finally {
      await fetcher.close();
    }
  }
  try {
    return { url: pathToFileURL(source).href, body: await readFile(source) };
  } catch (cause) {
    throw new InputError(`${source} is neither an http address nor a file that can be read`, 'page', {
      cause,
    });
  }
}

const heading = (text: string): string[] => ['', `== ${text}`];

function pageLines({ url, contentType, body }: Page): string[] {
  return [
    ...heading('Page'),
    `address       ${url}`,
    `type          ${contentType ?? 'not stated'}`,
    `bytes         ${body.length}`,
  ];
}

function articleLines(article: Article): string[] {
  const { completeness, incompleteReason, removed } = article;
  return [
    ...heading('Article'),
    `title         ${article.title ?? '-'}`,
    `byline        ${article.byline ?? '-'}`,
    `site          ${article.siteName ?? '-'}`,
    `published     ${article.published ?? '-'}`,
    `modified      ${article.modified ?? '-'}`,
    `language      ${article.language ?? '-'}`,
    `canonical     ${article.canonicalUrl}`,
    `completeness  ${completeness}${incompleteReason ? ` (${incompleteReason})` : ''}`,
    ...heading(`Kept: ${article.wordCount} words`),
    article.text,
    ...heading(`Cut out: ${removed.length} passages`),
    ...removed.map(({ text, rule }) => `[${rule}] ${text}`),
  ];
}

function analysisLines(analysis: Analysis): string[] {
  const { sentiment, tickers, organisations, topics, summary } = analysis;
  return [
    ...heading('Companies'),
    ...tickers.flatMap((ticker) => [
      `${tickerKey(ticker)} ${ticker.name}: relevance ${ticker.relevance.toFixed(2)}, ${ticker.sentiment ? `${ticker.sentiment.label} ${ticker.sentiment.score.toFixed(2)}` : 'no sentiment'}`,
      ...(ticker.evidence ? [`    because: ${ticker.evidence}`] : []),
      `    named:   ${ticker.mentions.map(({ text, field, start, rule }) => `“${text}” (${field} ${start}, ${rule})`).join(', ')}`,
    ]),
    ...organisations.map(({ name }) => `no listing: ${name}`),
    ...heading('Sentiment of the article'),
    sentiment ? `${sentiment.label} ${sentiment.score.toFixed(2)}` : `none: ${analysis.sentimentMissing}`,
    ...(analysis.sentimentEvidence ? [`    because: ${analysis.sentimentEvidence}`] : []),
    ...heading('Topics'),
    ...topics.map(({ topic, evidence }) => `${topic}: ${evidence}`),
    ...heading(`Summary (${summary.method})`),
    ...summary.sentences,
  ];
}
