import { describe, expect, it } from 'vitest';
import { decodeText } from '#indexer/extract/decode-text.ts';

const TEXT = 'Xã Lộc An dọn kênh mương trước vụ mới, có gần hai trăm người góp công. ';
const bytes = (text: string) => new TextEncoder().encode(text);

describe('the bytes of a page', () => {
  it('are text though a control character was pasted among them', () => {
    expect(decodeText(bytes(`${TEXT}\u0002${TEXT.repeat(4)}`)).ok).toBe(true);
  });

  it('are no text when they have a zero, or many control characters', () => {
    expect(decodeText(bytes(`${TEXT}\u0000${TEXT.repeat(4)}`)).ok).toBe(false);
    expect(decodeText(bytes(`${TEXT}${'\u0002\u0003'.repeat(20)}`)).ok).toBe(false);
  });
});
