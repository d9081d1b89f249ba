import { describe, expect, test } from 'vitest';
import { Environment, readConfig } from '../lib/config.ts';

const schema = Environment.pick({ RETENTION_DAYS: true, FEED_QUEUE_URL: true });

describe('the environment of a function', () => {
  test('is read with numbers as numbers', () => {
    const config = readConfig({ RETENTION_DAYS: '30', FEED_QUEUE_URL: 'https://sqs.example/q' }, schema);
    expect(config).toEqual({ RETENTION_DAYS: 30, FEED_QUEUE_URL: 'https://sqs.example/q' });
  });

  test('names every variable that is missing or wrong', () => {
    expect(() => readConfig({ RETENTION_DAYS: 'minus-one' }, schema)).toThrow(
      /RETENTION_DAYS.*FEED_QUEUE_URL/,
    );
  });
});
