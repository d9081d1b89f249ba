import { describe, expect, test } from 'vitest';
import { linked } from '../../lib/http/headers.ts';

const BASE = new URL('https://news.example/feeds/all.xml');
const hub = (link: string | string[]) => linked({ link }, 'hub', BASE);

describe('the Link header', () => {
  test.each([
    ['<https://hub.example/>; rel="hub"', 'https://hub.example/'],
    ['<https://hub.example/>;rel=hub', 'https://hub.example/'],
    ['<https://hub.example/a,b>; rel="self", </hub?x=1>; REL="next Hub"', 'https://news.example/hub?x=1'],
    [['<a>; rel="self"', '<https://hub.example/>; title="x"; rel="hub"'], 'https://hub.example/'],
    ['<https://one.example/>; rel="hub", <https://two.example/>; rel="hub"', 'https://one.example/'],
    ['<https://hub.example/>; rel="hubs"', null],
    ['<http://[bad/>; rel="hub"', null],
    ['https://hub.example/; rel="hub"', null],
    ['<https://hub.example/; rel="hub"', null],
    ['', null],
  ])('%j', (link, address) => {
    expect(hub(link)).toBe(address);
  });

  test('is read in no time, whatever it holds', () => {
    const started = performance.now();
    for (const piece of ['<', '>', ',', ', <', '; rel=', '<>;rel="', ' ']) hub(piece.repeat(60_000));
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
