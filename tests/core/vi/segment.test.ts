import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTestSegmenter } from '../../support/create-test-segmenter.ts';
import { parseGold, scoreWords } from '../../segmentation/gold.ts';

const segment = createTestSegmenter();
const show = (words: readonly string[]) => {
  const joins = segment(words);
  return words.map((word, at) => (at === 0 ? word : `${joins[at] === 1 ? '_' : ' '}${word}`)).join('');
};

/** Written for this test, split by hand: the wording of local government and of people who ask for it. */
const SENTENCES = [
  'Ủy_ban_nhân_dân huyện Vĩnh_Linh tổ_chức hội_nghị tổng_kết',
  'Uỷ_ban_nhân_dân xã Vĩnh_Thuỷ thông_báo lịch tiếp_công_dân',
  'xã đạt chuẩn nông_thôn_mới năm nay',
  'công_tác giải_phóng_mặt_bằng gặp nhiều khó_khăn',
  'thanh_niên lên_đường thực_hiện nghĩa_vụ quân_sự',
  'đẩy_mạnh cải_cách_hành_chính và chuyển_đổi_số',
  'bệnh_viện khám bệnh miễn_phí cho người nghèo',
  'học_sinh trường trung_học phổ_thông được nhận học_bổng',
  'ông Trần_Kỉnh là bí_thư chi_bộ thôn',
  'con đường bê_tông dài hai cây_số',
  'bà Dương_Thị_Lĩnh hiến đất làm đường',
  'phòng_chống thiên_tai và tìm_kiếm cứu_nạn',
  'đại_biểu hội_đồng_nhân_dân tiếp_xúc cử_tri',
  'nước sông dâng cao , nhiều nhà bị ngập',
  'giá tôm giảm , nông_dân lo_lắng',
  'công_an cảnh_báo thủ_đoạn lừa_đảo qua điện_thoại',
];

describe('word segmentation', () => {
  it.each(SENTENCES)('reads «%s»', (sentence) => {
    expect(show(parseGold(sentence).syllables)).toBe(sentence);
  });

  it('finds the words of these sentences together, at least 95 in 100 of them', () => {
    expect(scoreWords(SENTENCES.map(parseGold), segment).f1).toBeGreaterThanOrEqual(0.95);
  });

  it('takes both places of a tone mark, capitals and NFD for the same word', () => {
    expect(show(['uỷ', 'ban'])).toBe('uỷ_ban');
    expect(show(['ỦY', 'BAN'])).toBe('ỦY_BAN');
    expect(show(['ủy'.normalize('NFD'), 'ban'])).toBe(`${'ủy'.normalize('NFD')}_ban`);
  });

  it('never joins across punctuation', () => {
    expect(show(['nông', ',', 'thôn'])).toBe('nông , thôn');
  });

  it('decides every gap of any input, and joins nothing to what is before the first', () => {
    const token = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom('ủy', 'ban', 'nhân', 'dân', 'Vĩnh', 'Linh', '.', '\ud800', ''),
    );
    fc.assert(
      fc.property(fc.array(token, { maxLength: 60 }), (words) => {
        const joins = segment(words);
        expect(joins.length).toBe(words.length);
        expect(joins.every((join) => join === 0 || join === 1)).toBe(true);
        expect(joins[0] ?? 0).toBe(0);
      }),
    );
  });
});
