import { describe, expect, test } from 'vitest';
import { Environment, readConfig, SUMMARY_VARIABLES } from '../lib/config.ts';

const schema = Environment.pick({ RETENTION_DAYS: true, FEED_QUEUE_URL: true });

describe('the environment of a function', () => {
  test('is read with numbers as numbers', () => {
    const config = readConfig({ RETENTION_DAYS: '30', FEED_QUEUE_URL: 'https://sqs.example/q' }, schema);
    expect(config).toEqual({ RETENTION_DAYS: 30, FEED_QUEUE_URL: 'https://sqs.example/q' });
  });

  test('may name no models, or several with blanks between them', () => {
    const models = Environment.pick(SUMMARY_VARIABLES);
    expect(readConfig({}, models)).toEqual({
      SUMMARY_MODELS: [],
      SUMMARY_LANGUAGE: null,
      SUMMARY_MONTHLY_BUDGET_USD: 0,
      SUMMARY_PRICES: {},
    });
    const env = {
      SUMMARY_MODELS: 'a, b',
      SUMMARY_LANGUAGE: 'en',
      SUMMARY_MONTHLY_BUDGET_USD: '2.5',
      SUMMARY_PRICES: 'amazon.nova-lite=0.078/0.312, acme.=1/2',
    };
    expect(readConfig(env, models)).toEqual({
      SUMMARY_MODELS: ['a', 'b'],
      SUMMARY_LANGUAGE: 'en',
      SUMMARY_MONTHLY_BUDGET_USD: 2.5,
      SUMMARY_PRICES: {
        'amazon.nova-lite': { input: 0.078, output: 0.312 },
        'acme.': { input: 1, output: 2 },
      },
    });
    expect(() => readConfig({ SUMMARY_PRICES: 'acme=cheap' }, models)).toThrow('SUMMARY_PRICES');
  });

  test('may switch off rules of cleaning', () => {
    const cleaning = Environment.pick({ DISABLED_CLEANING_RULES: true });
    expect(readConfig({}, cleaning)).toEqual({ DISABLED_CLEANING_RULES: [] });
    expect(readConfig({ DISABLED_CLEANING_RULES: 'tag-list,image-credit' }, cleaning)).toEqual({
      DISABLED_CLEANING_RULES: ['tag-list', 'image-credit'],
    });
  });

  test('names every variable that is missing or wrong', () => {
    expect(() => readConfig({ RETENTION_DAYS: 'minus-one' }, schema)).toThrow(
      /RETENTION_DAYS.*FEED_QUEUE_URL/,
    );
  });
});
