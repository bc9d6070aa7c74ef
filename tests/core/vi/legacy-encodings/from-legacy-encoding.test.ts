import { describe, expect, it } from 'vitest';
import { fromLegacyEncoding } from '#core/vi/legacy-encodings/from-legacy-encoding.ts';

describe('text in the encodings of before Unicode', () => {
  it('is read from TCVN3, where ư is the soft hyphen', () => {
    expect(fromLegacyEncoding('Th«ng b¸o cña ñy ban nh©n d©n x·, ®­êng lµng')).toBe(
      'Thông báo của ủy ban nhân dân xã, đường làng',
    );
  });
  it('is read from VNI, capitals too', () => {
    expect(fromLegacyEncoding('UÛy ban nhaân daân huyeän thoâng baùo ñöôøng laøng, nghæ leã')).toBe(
      'Ủy ban nhân dân huyện thông báo đường làng, nghỉ lễ',
    );
  });
  it.each([
    'Ủy ban nhân dân xã họp',
    'Thông báo của ủy ban « mới »',
    'Café résumé naïve in an English text of ordinary length',
    '© 2024 Cong thong tin dien tu',
    '',
  ])('stays as it is when it is clean: %s', (text) => {
    expect(fromLegacyEncoding(text)).toBe(text);
  });
});
