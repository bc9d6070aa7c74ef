const WORD_CHARACTER = /[\p{L}\p{M}\p{N}]/u;

/** 1 for word characters of the Basic Multilingual Plane; a look-up is five times faster than the regular expression. */
const isWordUnit = Uint8Array.from({ length: 0x10000 }, (_, unit) =>
  unit >= 0xd800 && unit <= 0xdfff ? 0 : Number(WORD_CHARACTER.test(String.fromCharCode(unit))),
);

/** How many UTF-16 units of a word character stand here: 0 for none, 2 for one outside the Basic Multilingual Plane. */
export function wordWidth(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (isWordUnit[unit] === 1) return 1;
  if (unit < 0xd800 || unit > 0xdbff) return 0;
  const point = text.codePointAt(at) ?? 0;
  return point > 0xffff && WORD_CHARACTER.test(String.fromCodePoint(point)) ? 2 : 0;
}
