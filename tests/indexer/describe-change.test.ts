import { describe, expect, it } from 'vitest';
import { describeChange } from '#indexer/articles/describe-change.ts';

const AT = '2026-01-01T00:00:00.000Z';
const text = (titleVi: string, bodyVi: string) => ({ titleVi, bodyVi });

describe('what is said of a changed article', () => {
  it.each([
    [text('a', 'b c. d'), text('a', 'b c. d e e'), ['text'], 2, 0],
    [text('a', 'b c. d'), text('a', 'b d'), ['text'], 0, 1],
    [text('a', 'b c'), text('x', 'b c'), ['title'], 1, 1],
    [text('a', 'b c'), text('x', 'c'), ['title', 'text'], 1, 2],
    [text('a', 'b c. d'), text('a', 'b c d'), ['text'], 0, 0],
    [text('a', 'b'), text('a', 'b'), ['facts'], 0, 0],
    [text('', ''), text('', 'b'), ['text'], 1, 0],
  ])('%j -> %j: %j, %d words more, %d fewer', (before, after, parts, added, removed) => {
    expect(describeChange(before, after, true, AT)).toEqual({ at: AT, parts, added, removed });
  });

  it('is no change of the text where only a file could be read, or no more', () => {
    const [without, withFile] = [text('a', 'b c'), text('a', 'b c. d e')];
    expect(describeChange(without, withFile, false, AT)).toEqual({
      at: AT,
      parts: ['attachments'],
      added: 2,
      removed: 0,
    });
    expect(describeChange(withFile, without, false, AT)).toMatchObject({ parts: ['attachments'], removed: 2 });
  });
});
