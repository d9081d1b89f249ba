import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isPublicAddress, literalAddress } from '../../lib/http/addresses.ts';

const REFUSED: Record<string, string[]> = {
  'this network': ['0.0.0.0', '0.1.2.3', '::'],
  private: ['10.0.0.1', '10.255.255.255', '172.16.0.1', '172.31.255.254', '192.168.0.1', '192.168.255.255'],
  loopback: ['127.0.0.1', '127.255.255.254', '::1'],
  'link-local': ['169.254.0.1', 'fe80::1', 'fe80::1%eth0', 'febf::1'],
  metadata: [
    '169.254.169.254',
    '169.254.170.2',
    'fd00:ec2::254',
    '100.100.100.200',
    '192.0.0.192',
    '168.63.129.16',
  ],
  'carrier-grade NAT': ['100.64.0.1', '100.127.255.254'],
  multicast: ['224.0.0.1', '239.255.255.255', 'ff02::1', 'ff0e::1'],
  'broadcast and reserved': ['255.255.255.255', '240.0.0.1', '192.0.0.8'],
  benchmark: ['198.18.0.1', '198.19.255.255', '2001:2::1'],
  documentation: ['192.0.2.1', '198.51.100.7', '203.0.113.9', '2001:db8::1', '3fff::1'],
  'IPv4-mapped': ['::ffff:127.0.0.1', '::ffff:10.0.0.1', '::ffff:7f00:1', '::ffff:8.8.8.8'],
  'IPv4-compatible': ['::127.0.0.1', '::7f00:1', '::a00:1'],
  'translated IPv4': ['64:ff9b::7f00:1', '64:ff9b::10.0.0.1', '64:ff9b:1::a00:1', '::ffff:0:127.0.0.1'],
  '6to4, Teredo, relays': [
    '2002:7f00:1::',
    '2002:a9fe:a9fe::1',
    '2001:0:7f00:1::',
    '192.88.99.1',
    '192.52.193.1',
  ],
  'unique local and site-local': ['fc00::1', 'fd12:3456::1', 'fec0::1'],
  'never given out': ['100::1', '4000::1', '5f00::1', '1::1'],
  'no address at all': ['', 'localhost', '127.0.0.1:80', 'example.com', '[::1', '1.2.3.4.5'],
};

describe('the address guard', () => {
  for (const [name, addresses] of Object.entries(REFUSED))
    test.each(addresses)(`refuses ${name}: %s`, (address) => {
      expect(isPublicAddress(address)).toBe(false);
    });

  test.each([
    '8.8.8.8',
    '93.184.216.34',
    '1.1.1.1',
    '172.32.0.1',
    '100.128.0.1',
    '192.169.0.1',
    '2606:4700::1111',
    '2a00:1450:4001::200e',
    '[2606:4700::1111]',
  ])('lets a public address pass: %s', (address) => expect(isPublicAddress(address)).toBe(true));

  test('refuses every address that carries a private IPv4 one, whichever', () => {
    const octet = fc.nat(255);
    fc.assert(
      fc.property(fc.constantFrom(10, 127, 0, 224), octet, octet, octet, (a, b, c, d) => {
        const dotted = `${a}.${b}.${c}.${d}`;
        for (const prefix of ['', '::ffff:', '::', '64:ff9b::', '::ffff:0:'])
          expect(isPublicAddress(prefix + dotted)).toBe(false);
      }),
    );
  });

  test('tells an address from a name', () => {
    expect(literalAddress('127.0.0.1')).toBe('127.0.0.1');
    expect(literalAddress('[::1]')).toBe('::1');
    expect(literalAddress('example.com')).toBeNull();
    expect(literalAddress('1.example')).toBeNull();
  });
});
