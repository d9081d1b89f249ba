import { execFile } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import cdkJson from '../../cdk.json' with { type: 'json' };
import { readSeedFeeds, readSettings, readSymbolsFile, Settings } from '../../infra/settings.ts';
import { InputError } from '../../lib/errors.ts';

const { tickerwire, ...flags } = cdkJson.context;
/** As `-c key=value` would: text, beside everything the CDK puts into the context. */
const given = (overrides: Record<string, unknown> = {}) =>
  readSettings({ ...flags, 'aws:cdk:enable-path-metadata': true, tickerwire, ...overrides });

describe('settings', () => {
  test('have a default for everything but the contact', () => {
    const settings = readSettings({ tickerwire: { contact: 'newsdesk@example.org' } });
    expect(settings).toMatchObject({ stage: 'dev', feeds: [], retentionDays: 365, apiAuth: 'iam' });
    expect(() => readSettings({})).toThrow(/contact = nothing: allowed is an e-mail address/);
  });

  test('say for every key what it is, what is allowed and what it costs', () => {
    for (const [key, schema] of Object.entries(Settings.shape))
      expect(schema.meta(), key).toMatchObject({
        description: expect.stringMatching(/.{10,}/),
        allowed: expect.stringMatching(/.{3,}/),
        cost: expect.stringMatching(/.{5,}/),
      });
  });

  test('on the command line win over cdk.json, and become numbers, lists or nothing', () => {
    expect(
      given({
        stage: 'prod',
        retentionDays: '30',
        alarmEmail: '',
        summaryModels: 'eu.amazon.nova-micro-v1:0, amazon.nova-lite-v1:0',
        feeds: 'https://a.example/feed,https://b.example/rss',
        disabledCleaningRules: 'image-credit, tag-list',
      }),
    ).toMatchObject({
      stage: 'prod',
      retentionDays: 30,
      alarmEmail: null,
      summaryModels: ['eu.amazon.nova-micro-v1:0', 'amazon.nova-lite-v1:0'],
      feeds: ['https://a.example/feed', 'https://b.example/rss'],
      disabledCleaningRules: ['image-credit', 'tag-list'],
    });
  });

  test.each([
    ['retentionDays', 'minus-one', /a whole number from 1 to 3650/],
    ['retentionDays', '0', /a whole number from 1 to 3650/],
    ['retentionDays', '1.5', /a whole number from 1 to 3650/],
    ['retentionDays', '', /a whole number from 1 to 3650/],
    ['logRetentionDays', '8', /one of 1, 3, 5, 7, 14/],
    ['stage', 'Prod!', /a lower-case letter/],
    ['contact', 'me', /an e-mail address or an http\(s\) URL/],
    ['alarmEmail', 'nobody', /an e-mail address, or empty/],
    ['apiAuth', 'none', /iam or jwt/],
    ['monthlyBudgetUsd', '-3', /a number from 1/],
    ['pollConcurrency', '1', /a whole number from 2 to 1000/],
    ['summaryModels', 'not a model', /a list of Bedrock model/],
    ['summaryLanguage', 'Deutsch', /an ISO 639-1 code/],
    ['summaryPrices', 'amazon.nova-lite=cheap', /amazon\.nova-lite=0\.078\/0\.312/],
    ['disabledCleaningRules', 'no-rule', /rules are .*image-credit/],
    ['feeds', 'https://a.example/feed,nonsense', /a list of up to 1000 http\(s\) URLs/],
  ])('refuse -c %s=%s and say what is allowed', (key, value, allowed) => {
    const read = () => given({ [key]: value });
    expect(read).toThrow(InputError);
    expect(read).toThrow(`${key} = ${JSON.stringify(value)}`);
    expect(read).toThrow(allowed);
  });

  test('refuse a key that is none, wherever it stands, and list those that are', () => {
    expect(() => given({ retention: '3' })).toThrow(
      /retention = "3": unknown setting; there are stage, feeds/,
    );
    expect(() => readSettings({ tickerwire: { ...tickerwire, stagee: 'dev' } })).toThrow(
      /stagee = "dev": unknown/,
    );
    expect(() => given({ tickerwire: 'dev' })).toThrow(/must be an object/);
  });

  test('name every problem at once', () => {
    const read = () => given({ retentionDays: 'x', logRetentionDays: 'y', nope: '1' });
    for (const key of ['retentionDays', 'logRetentionDays', 'nope']) expect(read).toThrow(`${key} = `);
  });

  test('know what needs what', () => {
    expect(() => given({ apiAuth: 'jwt', jwtIssuer: 'https://issuer.example.org' })).toThrow(
      /jwtAudience = nothing: apiAuth=jwt needs it/,
    );
    expect(() => given({ monthlyBudgetUsd: '50' })).toThrow(
      /alarmEmail = nothing: monthlyBudgetUsd needs it/,
    );
  });
});

describe('feeds to seed', () => {
  const file = (name: string, text: string): string => {
    const path = join(mkdtempSync(join(tmpdir(), 'tickerwire-')), name);
    writeFileSync(path, text);
    return path;
  };

  test('come from a file, each once', () => {
    const path = file('feeds.txt', 'https://a.example/feed\nhttps://b.example/rss\nhttps://a.example/feed\n');
    expect(readSeedFeeds(given({ feeds: path }))).toEqual([
      'https://a.example/feed',
      'https://b.example/rss',
    ]);
  });

  test('stop synthesis where the file is not there, not a list, or too long', () => {
    expect(() => readSeedFeeds(given({ feeds: 'no/such/file.opml' }))).toThrow(/cannot read that file/);
    expect(() => readSeedFeeds(given({ feeds: file('a.txt', 'hello') }))).toThrow(
      /feeds = ".*a\.txt": line 1: "hello" is no feed address/,
    );
    const many = Array.from({ length: 1001 }, (_, index) => `https://a.example/${index}`).join('\n');
    expect(() => readSeedFeeds(given({ feeds: file('many.txt', many) }))).toThrow(/holds 1001 feeds/);
  });
});

describe('listings to add', () => {
  const csv = (rows: string): string => {
    const path = join(mkdtempSync(join(tmpdir(), 'tickerwire-')), 'symbols.csv');
    writeFileSync(path, `symbol,mic,isin,name,aliases\n${rows}`);
    return path;
  };

  test('come from a file as the functions read them, and are none without it', () => {
    expect(readSymbolsFile(given({}))).toBeNull();
    expect(readSymbolsFile(given({ symbolsFile: csv('ZZ9,XETR,,Zett AG,Zett\n') }))).toContain(
      'ZZ9,XETR,,Zett AG,Zett',
    );
  });

  test('stop synthesis where the file is not there or a line of it is wrong', () => {
    expect(() => readSymbolsFile(given({ symbolsFile: 'no/such.csv' }))).toThrow(
      /symbolsFile = "no\/such\.csv": cannot read that file/,
    );
    expect(() => readSymbolsFile(given({ symbolsFile: csv('A,nowhere,,A AG,\n') }))).toThrow(
      /symbolsFile = .*line 2/,
    );
  });
});

test('a wrong setting stops synthesis in a line, without a stack trace', async () => {
  const context = { ...cdkJson.context, retentionDays: 'minus-one' };
  const failed = await promisify(execFile)(process.execPath, ['--import', 'tsx', 'infra/app.ts'], {
    env: { ...process.env, CDK_CONTEXT_JSON: JSON.stringify(context) },
  }).catch((error: { code: number; stderr: string }) => error);
  expect(failed).toMatchObject({ code: 1 });
  expect(failed.stderr).toBe(
    'settings:\n  retentionDays = "minus-one": allowed is a whole number from 1 to 3650\n',
  );
}, 60_000);
