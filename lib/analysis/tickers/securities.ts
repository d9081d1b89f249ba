/** The value of a character in identifiers: digits as they are, A is 10, Z is 35. */
const characterValue = (char: string) => Number.parseInt(char, 36);

/** Luhn over the digits that the characters spell out (ISO 6166, annex A). */
export function isIsin(text: string): boolean {
  if (!/^[A-Z]{2}[A-Z0-9]{9}[0-9]$/.test(text)) return false;
  const digits = [...text].map((char) => String(characterValue(char))).join('');
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits.charAt(digits.length - 1 - i));
    const doubled = i % 2 === 0 ? digit : digit * 2;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** CUSIP, nine characters, with the modulus 10 double-add-double check digit (ANSI X9.6). */
export function isCusip(text: string): boolean {
  if (!/^[0-9A-Z]{8}[0-9]$/.test(text)) return false;
  let sum = 0;
  for (let i = 0; i < 8; i++) {
    const value = characterValue(text.charAt(i)) * (i % 2 === 0 ? 1 : 2);
    sum += Math.floor(value / 10) + (value % 10);
  }
  return (10 - (sum % 10)) % 10 === Number(text.charAt(8));
}

/** The ISIN of a United States or Canadian security from its CUSIP. */
export function isinOfCusip(cusip: string, country: 'US' | 'CA' = 'US'): string | undefined {
  const body = `${country}${cusip}`;
  return [...'0123456789'].map((check) => body + check).find(isIsin);
}

/** A German securities number: six characters, no I and no O. */
export function isWkn(text: string): boolean {
  return /^[0-9A-HJ-NP-Z]{6}$/.test(text);
}
