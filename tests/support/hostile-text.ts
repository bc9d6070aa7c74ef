import fc from 'fast-check';

/** What breaks naive code: operators, quotes of every kind, halves of letters, controls, marks without a base, keys, numbers. */
const PIECES = [
  '"',
  '“',
  '”',
  '„',
  '«',
  '-',
  '-"',
  '--',
  '(',
  ')',
  '*',
  '\\',
  '/',
  ':',
  '=',
  '%',
  '&',
  '<script>',
  '\0',
  '\u0007',
  '\ud800',
  '\udfff',
  '\u0301',
  '\u031b',
  '\u200b',
  '\u00ad',
  '\ufeff',
  '\u202e',
  '🇻🇳',
  '👨‍👩‍👧',
  '١٢',
  'ﬁ',
  'İ',
  'ß',
  ' ',
  '  ',
  '\n',
  '\t',
  '\u00a0',
  'UBND',
  'TT',
  'XII',
  'lần thứ XII',
  '123/KH-UBND',
  '24- CT/HU',
  '31/12/2023',
  '30/02/2023',
  'uỷ',
  'ủy',
  'ban',
  'đường',
  'Dương',
  'tieemr',
  'ddwowngf',
  'uy3',
  'kĩ',
  'quý',
  'Vĩnh',
  'Thuỷ',
  'không',
  '…',
  '.',
  ',',
];

/** Text that somebody hostile, or a broken program, might send. */
export const hostileText = (maxLength = 40) =>
  fc.oneof(
    { weight: 6, arbitrary: fc.array(fc.constantFrom(...PIECES), { maxLength }).map((pieces) => pieces.join('')) },
    { weight: 3, arbitrary: fc.array(fc.constantFrom(...PIECES), { maxLength }).map((pieces) => pieces.join(' ')) },
    { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 200 }) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.constantFrom(...PIECES), fc.integer({ min: 1, max: 10_000 }))
        .map(([piece, times]) => piece.repeat(times).slice(0, 10_000)),
    },
  );

/** Runs of a property: few in every test run, as many as `FUZZ` says when somebody looks for trouble. */
export const FUZZ_RUNS = Number(process.env['FUZZ'] ?? 500);

/** A slow machine does a hundred thousand runs in three minutes. */
export const FUZZ_TIMEOUT_MS = 15_000 + FUZZ_RUNS * 10;
