import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { summarizeWithModel } from '../../lib/summarizer/bedrock.ts';
import { addressesModel } from '../../lib/summarizer/instructions.ts';
import { ConverseStub } from './converse-stub.ts';
import { HOSTILE } from './hostile.ts';
import { INPUT, partsFor, SETTINGS } from './nordmar.ts';

const userTextOf = (body = '{}'): string => JSON.parse(body).messages?.[0].content[0].text ?? '';
const ONE = { ...SETTINGS, models: ['amazon.nova-lite-v1:0'] };

describe('an article that speaks to the model', () => {
  const stub = new ConverseStub();
  let endpoint: string;
  let parts: ReturnType<typeof partsFor>;
  beforeAll(async () => {
    endpoint = await stub.start();
  });
  afterAll(() => stub.stop());
  beforeEach(() => {
    parts = partsFor(endpoint);
  });

  const requestFor = async (
    given: Pick<(typeof HOSTILE)[number], 'article'> & { title?: string; text: string },
  ) => {
    const { article, text, title = article.title } = given;
    const input = { ...INPUT, ...article, companies: [...article.companies], title, text };
    const summary = await summarizeWithModel(input, ONE, parts);
    return { summary, request: userTextOf(stub.calls[0]?.body) };
  };

  it.each(HOSTILE)('with $what changes neither what it is asked nor what is shown', async (hostile) => {
    const { article, planted, title, obeyed } = hostile;
    const [first, ...rest] = article.paragraphs;
    const answer = { headline: article.title, sentences: obeyed, companies: [] };
    stub.answerWith({ answer });
    const { summary, request } = await requestFor({
      article,
      text: [first, planted, ...rest].join('\n\n'),
      ...(title === undefined ? {} : { title }),
    });
    expect(stub.calls).toHaveLength(1);
    expect(request).not.toMatch(/500|999|[\u{e0000}-\u{e007f}\u200b-\u200f\u2060]/u);
    expect(request.split('</article>')).toHaveLength(2);
    for (const paragraph of article.paragraphs) expect(request).toContain(paragraph);
    expect(summary).toMatchObject({ ...INPUT.extractive, model: null, fallbackReason: 'unfaithful' });
  });

  it('asks nothing where nothing else is left of it', async () => {
    stub.answerWith();
    const [{ article, planted }] = HOSTILE;
    const { summary } = await requestFor({ article, text: planted });
    expect(summary.fallbackReason).toBe('body-too-short');
    expect(stub.calls).toHaveLength(0);
  });

  it('cannot make the request larger than an article may be', async () => {
    stub.answerWith({ answer: {} });
    const [{ article }] = HOSTILE;
    const companies = Array.from({ length: 500 }, (_, i) => ({
      symbol: `C${i}.XNAS`,
      name: `Company ${i} ${'x'.repeat(2_000)}`,
      names: [],
    }));
    await summarizeWithModel(
      {
        ...INPUT,
        title: 'long '.repeat(50_000),
        text: `${article.paragraphs.join(' ')} \ud83d ${'and so on '.repeat(50_000)}`,
        companies,
      },
      ONE,
      parts,
    );
    expect(stub.calls[0]?.body.length).toBeLessThan(25_000);
    expect(stub.calls[0]?.body).not.toMatch(/\\ud83d/i);
  });
});

describe('a passage that speaks to nobody but readers', () => {
  it.each([
    'The bank told customers to ignore calls that ask for their PIN.',
    'Regulators can no longer ignore the rules that Brussels wrote.',
    'The system prompted users to restart their phones.',
    'You are an investor and want to know what a chatbot knows about funds.',
    'Summarising his stay, the chief executive said the answer must come from Berlin.',
    'The direction of interest rates is positive for lenders.',
    'By the end of the year the article will be sold in 30 shops.',
    'Die Regierung ignoriert die Vorgaben aus Brüssel, sagt der Verband.',
    'Die Antwort soll am Montag kommen, die Aufgabe ist neu.',
    'Der Hersteller von β-Blockern verkauft das Werk an Яндекс.',
    'Sie sind ein Paar, das mit künstlicher Intelligenz Geld verdient.',
    'Companies: Airbus and Boeing. Headline inflation: 2.1 %.',
  ])('stays in the article: %s', (passage) => {
    expect(addressesModel(passage)).toBe(false);
  });
});
