import fc from 'fast-check';

const VIETNAMESE = [
  'đường',
  'Dương',
  'Ủy',
  'uỷ',
  'ban',
  'nhân',
  'dân',
  'Vĩnh',
  'Thuỷ',
  'thủy',
  'UBND',
  'HĐND',
  'TT',
  'XII',
  '123/KH-UBND',
  'GD&ĐT',
  'kỹ',
  'kĩ',
  '05',
  'đ/c',
];
const OPERATORS = [
  '"',
  '“',
  '”',
  '-',
  '--',
  '«',
  "'",
  '\\',
  '/',
  '.',
  '\n',
  '\u0000',
  '\u00A0',
  '\uD800',
  '\u200B',
  '😀',
  '🇻🇳',
];

/** Text as it really comes: Vietnamese, other scripts, broken Unicode, operators, in any normal form. */
export const arbitraryText = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...VIETNAMESE) },
      { weight: 2, arbitrary: fc.constantFrom(...OPERATORS) },
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
    ),
    { maxLength: 30 },
  )
  .chain((parts) => fc.constantFrom(' ', '').map((gap) => parts.join(gap)))
  .chain((text) => fc.constantFrom('NFC', 'NFD', null).map((form) => (form === null ? text : text.normalize(form))));
