import { describe, expect, it } from 'vitest';
import { decodeTypedKeys } from '#core/vi/typed-keys.ts';
import { encode } from '#core/vi/encode.ts';
import { spellOut } from '#core/vi/spell-out.ts';

describe('keys typed without an input method', () => {
  it.each([
    ['uyr', 'ủy'],
    ['nhaan', 'nhân'],
    ['nhana', 'nhân'],
    ['ddwowngf', 'đường'],
    ['dduwowngf', 'đường'],
    ['dduongwf', 'đường'],
    ['truwowngf', 'trường'],
    ['ddinhj', 'định'],
    ['giair', 'giải'],
  ])('reads Telex %s as %s', (keys, word) => {
    expect(decodeTypedKeys(keys, 'telex')).toBe(word);
  });

  it.each([
    ['uy3', 'ủy'],
    ['nha6n', 'nhân'],
    ['d9u7o7ng2', 'đường'],
    ['d9uong72', 'đường'],
  ])('reads VNI %s as %s', (keys, word) => {
    expect(decodeTypedKeys(keys, 'vni')).toBe(word);
  });

  it.each(['ban', 'tham', 'hdnd', 'covid', '2023'])('leaves %s alone', (word) => {
    expect(decodeTypedKeys(word, 'telex')).toBeNull();
  });

  it('spells an encoded word out as it was written', () => {
    for (const word of [
      'đường',
      'ủy',
      'hòa',
      'quyết',
      'giải',
      'nghiêng',
      'khuỷu',
      'thuở',
      'người',
      'ban',
      'ngoài',
      'tiến',
    ]) {
      expect(spellOut(encode(word).vi).word).toBe(word);
    }
  });
});
