import { describe, expect, test } from 'vitest';
import { Environment, readConfig } from '../lib/config.ts';

const schema = Environment.pick({ RETENTION_DAYS: true, FEED_QUEUE_URL: true });

describe('the environment of a function', () => {
  test('is read with numbers as numbers', () => {
    const config = readConfig({ RETENTION_DAYS: '30', FEED_QUEUE_URL: 'https://sqs.example/q' }, schema);
    expect(config).toEqual({ RETENTION_DAYS: 30, FEED_QUEUE_URL: 'https://sqs.example/q' });
  });

  test('may name no models, or several with blanks between them', () => {
    const models = Environment.pick({ SUMMARY_MODELS: true, SUMMARY_MONTHLY_BUDGET_USD: true });
    expect(readConfig({}, models)).toEqual({ SUMMARY_MODELS: [], SUMMARY_MONTHLY_BUDGET_USD: 0 });
    expect(readConfig({ SUMMARY_MODELS: 'a, b', SUMMARY_MONTHLY_BUDGET_USD: '2.5' }, models)).toEqual({
      SUMMARY_MODELS: ['a', 'b'],
      SUMMARY_MONTHLY_BUDGET_USD: 2.5,
    });
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
