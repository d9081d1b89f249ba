import { describe, expect, test } from 'vitest';
import { headersFor, parseHeaders } from '../../lib/feeds/private-headers.ts';

const secret = (headers: unknown, origin = 'https://news.example') => JSON.stringify({ origin, headers });
const VALUE = 'Bearer s3cr3t-value';

describe('the request headers of a private feed', () => {
  test('are read with their names in lower case, for one origin', () => {
    expect(
      parseHeaders('wire', secret({ Authorization: VALUE, Cookie: 'a=b' }, 'https://News.example/x')),
    ).toEqual({
      origin: 'https://news.example',
      headers: { authorization: VALUE, cookie: 'a=b' },
    });
  });

  test.each([
    ['no JSON', VALUE, 'are not JSON'],
    ['another form', JSON.stringify({ Authorization: VALUE }), 'are not of the form'],
    ['an origin that is none', secret({ authorization: VALUE }, 'news.example'), 'are not of the form'],
    ['a value that is no text', secret({ authorization: 1 }), 'are not of the form'],
    ['nothing', secret({}), 'are not 1 to 20 in number'],
    ['Host', secret({ Host: VALUE }), 'hold host, which may not be set'],
    ['a hop-by-hop header', secret({ 'Transfer-Encoding': VALUE }), 'hold transfer-encoding'],
    ['a proxy’s header', secret({ 'Proxy-Authorization': VALUE }), 'hold proxy-authorization'],
    ['a header that has its own setting', secret({ 'User-Agent': VALUE }), 'hold user-agent'],
    ['a name with a line break', secret({ 'x\r\ny': VALUE }), 'hold a name that no header can have'],
    ['a value for a name', secret({ [VALUE]: 'x' }), 'hold a name that no header can have'],
    ['a value with a line break', secret({ 'x-key': `${VALUE}\r\nhost: evil` }), 'hold a value of x-key'],
    ['an empty value', secret({ 'x-key': '' }), 'hold a value of x-key'],
    ['one name twice', secret({ 'X-Key': VALUE, 'x-key': VALUE }), 'hold x-key twice'],
  ])('are refused with %s, and no value is repeated', (_, text, what) => {
    const failure = (() => {
      try {
        return parseHeaders('wire', text);
      } catch (error) {
        return error instanceof Error ? error : null;
      }
    })();
    expect(failure).toMatchObject({ code: 'headers-unavailable', retryable: false });
    expect(String(failure)).toContain(`the request headers "wire" ${what}`);
    expect(String(failure)).not.toContain('s3cr3t');
  });

  test('go to the origin they are meant for and nowhere else', () => {
    const kept = parseHeaders('wire', secret({ authorization: VALUE }));
    expect(headersFor('wire', kept, 'https://news.example/feed?x')).toEqual({ authorization: VALUE });
    for (const url of [
      'http://news.example/feed',
      'https://news.example:8443/feed',
      'https://evil.example/news.example',
      'https://news.example.evil.example/',
    ])
      expect(() => headersFor('wire', kept, url)).toThrow(
        `the request headers "wire" are for https://news.example, and the feed is at ${new URL(url).origin}`,
      );
  });
});
