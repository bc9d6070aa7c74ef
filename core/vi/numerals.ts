import { fold } from './fold.ts';
import type { Token } from './tokenise.ts';

const ROMAN = /^(x{0,3})(ix|iv|v?i{0,3})$/;
const DIGIT: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };
/** Words that an ordinal follows: lần thứ XII, khóa X, quý I, chương V, hạng III, Quân khu IV, thế kỷ XXI. */
const BEFORE_ORDINAL = new Set([
  'thu',
  'khoa',
  'ky',
  'quy',
  'loai',
  'chuong',
  'phan',
  'cap',
  'dot',
  'hang',
  'khu',
  'muc',
]);

function romanValue(token: string): number | null {
  const lower = token.toLowerCase();
  if (lower === '' || !ROMAN.test(lower)) return null;
  let value = 0;
  for (let at = 0; at < lower.length; at += 1) {
    const digit = DIGIT[lower[at] ?? ''] ?? 0;
    value += digit < (DIGIT[lower[at + 1] ?? ''] ?? 0) ? -digit : digit;
  }
  return value;
}

const isUpper = (text: string | undefined) => text !== undefined && text.length > 1 && text === text.toUpperCase();

/**
 * Reads a Roman numeral up to 39 as its Arabic form, or null when the token is a word: `lần thứ XII` -> `12`.
 *
 * `VI`, `XI` and single letters are also syllables or initials, so they need an ordinal word before them; without it
 * `VI PHẠM` would become `6 PHẠM`. Capital `VI` in a lower-case sentence is safe.
 */
export function readRomanNumeral(tokens: readonly Token[], at: number): string | null {
  const token = tokens[at]?.text;
  if (token === undefined || token.length > 6) return null;
  const value = romanValue(token);
  if (value === null) return null;
  const before = tokens[at - 1]?.text;
  if (before !== undefined && BEFORE_ORDINAL.has(fold(before))) return String(value);
  if (token.length === 1) return null;
  if (/^(vi|xi)$/i.test(token)) {
    return isUpper(token) && !isUpper(before) && !isUpper(tokens[at + 1]?.text) ? String(value) : null;
  }
  return String(value);
}
