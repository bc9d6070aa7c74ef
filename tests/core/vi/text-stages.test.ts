import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '#core/vi/fold.ts';
import { normalise } from '#core/vi/normalise.ts';
import { tokenise } from '#core/vi/tokenise.ts';
import { arbitraryText } from '../../support/arbitraries.ts';
import { createTestAnalyser } from '../../support/create-test-analyser.ts';

describe('normalise', () => {
  it('changes nothing a second time', () => {
    fc.assert(
      fc.property(arbitraryText, (text) => {
        expect(normalise(normalise(text))).toBe(normalise(text));
      }),
    );
  });

  it('keeps every visible letter', () => {
    fc.assert(
      fc.property(arbitraryText, (text) => {
        const letters = (value: string) => value.toWellFormed().normalize('NFC').match(/\p{L}/gu)?.join('') ?? '';
        expect(letters(normalise(text))).toBe(letters(text));
      }),
    );
  });

  it('tidies spaces and paragraphs and composes accents', () => {
    expect(normalise('  Vĩnh\u00A0 Thủy \r\n\r\n\u00A0\r\n xã'.normalize('NFD'))).toBe('Vĩnh Thủy\nxã');
  });

  it('ends on a run of spaces as long as the largest page', () => {
    expect(normalise(`Xã${' '.repeat(10_000_000)}Vĩnh\u00A0Thủy${' \n'.repeat(5_000_000)}họp`)).toBe(
      'Xã Vĩnh Thủy\nhọp',
    );
  });
});

describe('tokenise', () => {
  it('gives tokens and gaps that join to the input', () => {
    fc.assert(
      fc.property(arbitraryText, (text) => {
        let at = 0;
        let joined = '';
        for (const token of tokenise(text)) {
          expect(text.slice(token.start, token.end)).toBe(token.text);
          joined += text.slice(at, token.start) + token.text;
          at = token.end;
        }
        expect(joined + text.slice(at)).toBe(text);
      }),
    );
  });

  it('finds exactly the runs of letters, marks and digits', () => {
    fc.assert(
      fc.property(arbitraryText, (text) => {
        const slow = text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
        expect(tokenise(text).map((token) => token.text)).toEqual([...slow]);
      }),
    );
  });
});

describe('fold', () => {
  it('does not care whether the text was normalised before', () => {
    const tidy = fc.string({ unit: 'grapheme', maxLength: 20 }).map(normalise);
    fc.assert(
      fc.property(tidy, (text) => {
        expect(fold(normalise(text)).normalize('NFC')).toBe(fold(text).normalize('NFC'));
      }),
    );
  });

  it('drops case and accents', () => {
    expect(fold('Đường Hoà Bình')).toBe('duong hoa binh');
  });
});

describe('analyse', () => {
  const analyser = createTestAnalyser();

  it('gives offsets that slice back to what was read', () => {
    fc.assert(
      fc.property(arbitraryText, (text) => {
        for (const term of analyser.analyseForIndex(text).terms) {
          expect(term.start).toBeLessThan(term.end);
          expect(text.slice(term.start, term.end)).toBe(term.expandedFrom ?? term.word);
        }
      }),
    );
  });

  it('reads documents and questions alike', () => {
    fc.assert(
      fc.property(arbitraryText, (text) => {
        expect(analyser.analyseForQuery(text)).toEqual(analyser.analyseForIndex(text));
      }),
    );
  });
});
