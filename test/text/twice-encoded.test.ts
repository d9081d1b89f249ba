import { describe, expect, it } from 'vitest';
import { decodeText } from '../../lib/text/charset.ts';
import { repairTwiceEncoded } from '../../lib/text/twice-encoded.ts';

const TEXT =
  'Der Jahresüberschuss fällt größer aus: „Das ist gut“, sagte Kröger – und die Aktie stieg auf 12 €.';
const read = (encoding: 'latin1' | 'windows-1252', text: string) =>
  encoding === 'latin1'
    ? Buffer.from(text, 'utf8').toString('latin1')
    : new TextDecoder('windows-1252').decode(Buffer.from(text, 'utf8'));

describe('a text that was encoded twice', () => {
  it.each(['latin1', 'windows-1252'] as const)('is as it was, read as %s in between', (encoding) => {
    expect(repairTwiceEncoded(read(encoding, TEXT))).toBe(TEXT);
    const { text, warnings } = decodeText(Buffer.from(read(encoding, TEXT)), { kind: 'html' });
    expect(text).toBe(TEXT);
    expect(warnings).toEqual(['the text was encoded twice']);
  });

  it('keeps what in it was encoded once', () => {
    expect(repairTwiceEncoded(`Übernahme: ${read('windows-1252', TEXT)} Größe`)).toBe(
      `Übernahme: ${TEXT} Größe`,
    );
    expect(repairTwiceEncoded(`${read('windows-1252', TEXT)} „Das macht Spaß“, „CAFÉ“ und „HÖ…“`)).toBe(
      `${TEXT} „Das macht Spaß“, „CAFÉ“ und „HÖ…“`,
    );
  });
});

it.each([
  TEXT,
  'A manhã chegou: “NÃO”, “AMANHÔ, “MAÇÔ.',
  'Der Betrag â€“ so stand es da â€“ war falsch.',
  'CAFÉ® ÎLE» ÂGE',
  'Wer „MÃ¼ller“ liest, hat „Müller“ falsch gelesen: aus „ä“ wird „Ã¤“, aus „ö“ wird „Ã¶“, und für „ü“ gilt Ähnliches.',
])('what was encoded once, or shows too little, stays: %s', (text) => {
  expect(repairTwiceEncoded(text)).toBe(text);
});
