/** No request reaches a private address: real servers on loopback count every connection that gets through. */
import { networkInterfaces } from 'node:os';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { FetchFailure } from '../../lib/errors.ts';
import { createFetcher, type FetcherOptions } from '../../lib/http/fetch.ts';
import { type NameServer, serve, serveNames, type WebServer } from './servers.ts';

const USER_AGENT = 'Tickerwire/0.1 (+https://example.org/contact)';

/** Some containers have none. */
const HAS_IPV6 = Object.values(networkInterfaces()).some((found) =>
  found?.some(({ family }) => family === 'IPv6'),
);

let v4: WebServer;
let v6: WebServer;
beforeAll(async () => {
  v4 = await serve((_, response) => response.end('secret'), { host: '0.0.0.0' });
  v6 = HAS_IPV6 ? await serve((_, response) => response.end('secret'), { host: '::1', port: v4.port }) : v4;
});
afterAll(async () => {
  await v4.close();
  if (v6 !== v4) await v6.close();
});
beforeEach(() => {
  v4.connections = 0;
  v6.connections = 0;
});

/** The failure code of a request, or `fetched`. */
async function outcome(url: string, options: Partial<FetcherOptions> = {}): Promise<string> {
  const fetcher = createFetcher({ userAgent: USER_AGENT, deadlineMs: 5000, ...options });
  try {
    await fetcher.fetch({ url, kind: 'page' });
    return 'fetched';
  } catch (error) {
    return error instanceof FetchFailure ? error.code : `untyped ${String(error)}`;
  } finally {
    await fetcher.close();
  }
}

const SPELLINGS = [
  // dotted, and short forms
  'http://127.0.0.1:PORT/',
  'http://127.1:PORT/',
  'http://127.0.1:PORT/',
  'http://127.127.127.127:PORT/',
  'http://0:PORT/',
  'http://0.0.0.0:PORT/',
  // one number: decimal, hexadecimal, octal
  'http://2130706433:PORT/',
  'http://0x7f000001:PORT/',
  'http://0X7F000001:PORT/',
  'http://017700000001:PORT/',
  // parts in hexadecimal and octal, padded, mixed
  'http://0x7f.0.0.1:PORT/',
  'http://0x7f.0x0.0x0.0x1:PORT/',
  'http://0177.0.0.1:PORT/',
  'http://0177.0.0.01:PORT/',
  'http://0x7f.1:PORT/',
  'http://127.0x0.0.01:PORT/',
  'http://00000177.0.0.1:PORT/',
  // trailing dot
  'http://127.0.0.1.:PORT/',
  'http://2130706433.:PORT/',
  // percent-encoded, full-width and circled digits, ideographic full stops
  'http://%31%32%37.0.0.1:PORT/',
  'http://127%2e0%2e0%2e1:PORT/',
  'http://１２７.０.０.１:PORT/',
  'http://①②⑦.⓪.⓪.①:PORT/',
  'http://127。0。0。1:PORT/',
  'http://127．0．0．1:PORT/',
  'http://127｡0｡0｡1:PORT/',
  'http://0ｘ7f000001:PORT/',
  // control characters and white space that URL parsers drop
  'http://127.0.\t0.1:PORT/',
  ' \n http://127.0.0.1:PORT/',
  'http:\\\\127.0.0.1:PORT\\',
  'http:127.0.0.1:PORT/',
  'http:////127.0.0.1:PORT/',
  // IPv6
  'http://[::1]:PORT/',
  'http://[0:0:0:0:0:0:0:1]:PORT/',
  'http://[0000:0000:0000:0000:0000:0000:0000:0001]:PORT/',
  'http://[::]:PORT/',
  'http://[::ffff:127.0.0.1]:PORT/',
  'http://[::FFFF:7F00:1]:PORT/',
  'http://[0:0:0:0:0:ffff:127.0.0.1]:PORT/',
  'http://[::127.0.0.1]:PORT/',
  'http://[64:ff9b::127.0.0.1]:PORT/',
  'http://[64:ff9b:1::7f00:1]:PORT/',
  'http://[2002:7f00:1::]:PORT/',
  'http://[2001:0:7f00:1::]:PORT/',
  'http://[fe80::1]:PORT/',
  'http://[fd00:ec2::254]/latest/meta-data/',
  'http://[fec0::1]:PORT/',
  'http://[ff02::1]:PORT/',
  // the other ranges
  'http://169.254.169.254/latest/meta-data/',
  'http://2852039166/latest/meta-data/',
  'http://0xa9fea9fe/latest/meta-data/',
  'http://0251.0376.0251.0376/latest/meta-data/',
  'http://[::ffff:a9fe:a9fe]/latest/meta-data/',
  'http://169.254.170.2/v2/credentials',
  'http://100.100.100.200/latest/meta-data/',
  'http://192.0.0.192/opc/v2/',
  'http://168.63.129.16/metadata',
  'http://10.0.0.1/',
  'http://172.16.0.1/',
  'http://192.168.0.1/',
  'http://3232235521/',
  'http://100.64.0.1/',
  'http://198.18.0.1/',
  'http://224.0.0.1/',
  'http://255.255.255.255/',
  // https is no way around
  'https://127.0.0.1:PORT/',
  'https://[::1]:PORT/',
  'https://169.254.169.254/',
];

describe('an address written into the URL', () => {
  test.each(SPELLINGS)('%j is refused before a connection is made', async (spelling) => {
    expect(await outcome(spelling.replace('PORT', String(v4.port)))).toBe('blocked-address');
    expect(v4.connections + v6.connections).toBe(0);
  });

  test.each([
    'http://[fe80::1%25eth0]:PORT/',
    'http://[::1%25lo]:PORT/',
    'http://user:password@127.0.0.1:PORT/',
    'http://example.com@127.0.0.1:PORT/',
    'http://127.0.0.1:PORT@example.com/',
    'http://1.2.3.4.5:PORT/',
    'http://256.256.256.256/',
    'http://127.0.0.1:99999/',
    'http://127.0.0.1%00.example.com/',
    'file:///etc/passwd',
    'ftp://127.0.0.1/',
    'gopher://127.0.0.1:PORT/',
    'data:text/html,hello',
    'javascript:alert(1)',
    'unix:/var/run/docker.sock',
    '//127.0.0.1/',
    'http://',
    '',
  ])('%j is no URL that is fetched', async (spelling) => {
    expect(await outcome(spelling.replace('PORT', String(v4.port)))).toBe('invalid-url');
    expect(v4.connections + v6.connections).toBe(0);
  });
});

describe('a name', () => {
  let names: NameServer;
  let zone: (name: string) => string[] | null;
  beforeEach(async () => {
    names = await serveNames((name) => zone(name));
  });
  afterEach(() => names.close());

  test.each([
    ['127.0.0.1'],
    ['::1'],
    ['10.1.2.3'],
    ['169.254.169.254'],
    ['100.64.3.4'],
    ['::ffff:127.0.0.1'],
    ['64:ff9b::7f00:1'],
    ['fd00:ec2::254'],
    ['127.0.0.1', '::1', '192.168.1.1'],
  ])('that resolves to %s %s %s is refused', async (...addresses) => {
    zone = () => addresses.filter(Boolean);
    const code = await outcome(`http://news.example:${v4.port}/`, { resolve: names.resolve });
    expect(code).toBe('blocked-address');
    expect(v4.connections + v6.connections).toBe(0);
  });

  test.each(['localhost', 'localhost.', 'LOCALHOST', 'ip6-localhost'])(
    'of this machine (%s) is refused with the system resolver',
    async (name) => {
      expect(['blocked-address', 'dns']).toContain(await outcome(`http://${name}:${v4.port}/`));
      expect(v4.connections + v6.connections).toBe(0);
    },
  );

  test('written in other scripts is looked up under its ASCII form', async () => {
    zone = () => ['127.0.0.1'];
    expect(await outcome(`http://bücher.example:${v4.port}/`, { resolve: names.resolve })).toBe(
      'blocked-address',
    );
    expect(names.queries).toContain('A xn--bcher-kva.example');
  });

  test('that does not exist is a DNS failure', async () => {
    zone = () => null;
    expect(await outcome('http://nowhere.example/', { resolve: names.resolve })).toBe('dns');
  });

  test('with permitted and forbidden addresses is reached at the permitted one only', async () => {
    zone = () => ['127.0.0.9', '127.0.0.5'];
    const allowsAddress = (address: string) => address === '127.0.0.5';
    const fetcher = createFetcher({ userAgent: USER_AGENT, resolve: names.resolve, allowsAddress });
    const seen = new Set<string>();
    const server = await serve(
      (request, response) => {
        seen.add(request.socket.localAddress ?? '');
        response.end('ok');
      },
      { host: '0.0.0.0' },
    );
    await fetcher.fetch({ url: `http://mixed.example:${server.port}/`, kind: 'page' });
    expect([...seen]).toEqual(['127.0.0.5']);
    await fetcher.close();
    await server.close();
  });

  // 127.0.0.5 stands for the public internet here, since no test leaves the machine.
  describe('that resolves differently the second time', () => {
    const allowsAddress = (address: string) => address === '127.0.0.5';

    test('is refused at the second connection', async () => {
      let asked = 0;
      zone = () => (asked++ < 2 ? ['127.0.0.5'] : ['127.0.0.1']);
      const options = { resolve: names.resolve, allowsAddress };
      expect(await outcome(`http://rebind.example:${v4.port}/`, options)).toBe('fetched');
      expect(v4.connections).toBe(1);
      expect(await outcome(`http://rebind.example:${v4.port}/`, options)).toBe('blocked-address');
      expect(v4.connections).toBe(1);
    });

    test('is connected to where its one look-up pointed, without asking again', async () => {
      zone = () => ['127.0.0.5'];
      await outcome(`http://rebind.example:${v4.port}/`, { resolve: names.resolve, allowsAddress });
      expect(names.queries).toEqual(['A rebind.example', 'AAAA rebind.example']);
    });

    test('is refused when the change comes between two redirects', async () => {
      let asked = 0;
      zone = () => (asked++ < 2 ? ['127.0.0.5'] : ['127.0.0.1']);
      const hopping = await serve(
        (_, response) => {
          response
            .writeHead(302, { location: `http://rebind.example:${v4.port}/secret`, connection: 'close' })
            .end();
        },
        { host: '0.0.0.0' },
      );
      const code = await outcome(`http://rebind.example:${hopping.port}/`, {
        resolve: names.resolve,
        allowsAddress,
      });
      expect(code).toBe('blocked-address');
      expect(v4.connections).toBe(0);
      await hopping.close();
    });
  });
});

describe('a redirect', () => {
  let open: WebServer;
  let location = '';
  beforeAll(async () => {
    open = await serve((_, response) => response.writeHead(302, { location }).end());
  });
  afterAll(() => open.close());

  test.each([
    'http://127.0.0.1:PORT/',
    'http://127.1:PORT/',
    'http://2130706433:PORT/',
    'http://[::1]:PORT/',
    'http://[::ffff:7f00:1]:PORT/',
    '//127.0.0.1:PORT/',
    '\\\\127.0.0.1:PORT\\',
    'https://127.0.0.1:PORT/',
    'http://localhost:PORT/',
    'http://169.254.169.254/latest/meta-data/',
  ])('to %s is not followed', async (target) => {
    location = target.replace('PORT', String(v4.port));
    expect(await outcome(open.origin, { allowedOrigins: [open.origin] })).toBe('blocked-address');
    expect(v4.connections + v6.connections).toBe(0);
  });

  test.each([
    'file:///etc/passwd',
    'data:text/html,x',
    'http://user:pw@127.0.0.1/',
    'http://[',
    'javascript:1',
  ])('to %s is not followed', async (target) => {
    location = target;
    expect(await outcome(open.origin, { allowedOrigins: [open.origin] })).toBe('invalid-url');
  });

  test('back to an allowed origin on another port is refused: the port is part of an origin', async () => {
    location = `http://127.0.0.1:${v4.port}/`;
    expect(await outcome(`${open.origin}/`, { allowedOrigins: [open.origin] })).toBe('blocked-address');
  });
});

describe('what an operator may open', () => {
  test('is a single origin', async () => {
    const origin = `http://127.0.0.1:${v4.port}`;
    expect(await outcome(`${origin}/`, { allowedOrigins: [origin] })).toBe('fetched');
    expect(await outcome(`http://127.0.0.2:${v4.port}/`, { allowedOrigins: [origin] })).toBe(
      'blocked-address',
    );
  });

  test('is every address, in IPv4 and IPv6', async () => {
    expect(await outcome(`http://127.0.0.1:${v4.port}/`, { allowPrivateAddresses: true })).toBe('fetched');
    if (HAS_IPV6)
      expect(await outcome(`http://[::1]:${v4.port}/`, { allowPrivateAddresses: true })).toBe('fetched');
  });
});
