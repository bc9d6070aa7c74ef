import { beforeAll, describe, expect, it } from 'vitest';
import { loadSamples } from '#indexer/samples/load-samples.ts';
import { openIndex } from '../support/open-index.ts';

// Small sets of what suggestions, corrections and related articles should give over the sample articles.

/** What is typed, and a phrase, unit or topic that a person may well be about to type. */
const SUGGESTED: readonly (readonly [typed: string, meant: string])[] = [
  ['tiem ch', 'tiêm chủng'],
  ['nông th', 'nông thôn mới'],
  ['giai phong', 'giải phóng mặt bằng'],
  ['hai l', 'Huyện Hải Lăng, Quảng Trị'],
  ['dong ha', 'đông hà'],
  ['cua tung', 'cửa tùng'],
  ['nuoc sa', 'nước sạch'],
  ['tuyen sinh', 'tuyển sinh'],
  ['dich ta', 'dịch tả'],
  ['hooij ddoong', 'hội đồng'],
  ['dau gia', 'đấu giá quyền sử dụng đất'],
  ['y t', 'Y tế'],
  ['hien mau', 'hiến máu'],
  ['bao hiem', 'bảo hiểm y tế'],
  ['cai cach', 'cải cách hành chính'],
  ['ubnd h', 'ủy ban nhân dân huyện'],
  ['le hoi', 'lễ hội'],
];

/** Phrases cut within a word, or that end in a word which ends nothing: none may be suggested for what is typed. */
const NOT_SUGGESTED: readonly (readonly [typed: string, cut: string])[] = [
  ['giai phong', 'giải phóng mặt'],
  ['nông th', 'nông thôn'],
  ['y t', 'y tế và'],
  ['y t', 'y tế cho'],
  ['dau gia', 'đấu giá quyền'],
  ['ubnd h', 'ủy ban nhân dân huyện hải'],
  ['dich ta', 'dịch vụ công'],
  ['67/KH', '67 kh'],
];

const CORRECTED: readonly (readonly [typed: string, meant: string])[] = [
  ['tiêm chũng', 'tiêm chủng'],
  ['nông thôm mới', 'nông thôn mới'],
  ['tuyễn sinh lớp 10', 'tuyển sinh lớp 10'],
  ['sốt xuất huyếc', 'sốt xuất huyết'],
  ['đấu giá đấc', 'đấu giá đất'],
  ['hiến máu tìng nguyện', 'hiến máu tình nguyện'],
  ['vê sinh an toàn thực phẩm', 'vệ sinh an toàn thực phẩm'],
  ['nươc sạch', 'nước sạch'],
  ['bảo hiễm y tế', 'bảo hiểm y tế'],
  ['thủ tuc hành chính', 'thủ tục hành chính'],
];
const LEFT_ALONE = ['tiêm chủng', 'Cửa Tùng', 'nước sạch', 'lễ hội đua thuyền', 'Công an thị trấn', 'hộ nghèo'];

/** An article, and others on the same matter of which one should be among the first three. */
const RELATED: readonly (readonly [id: string, same: readonly string[]])[] = [
  ['mau-001', ['mau-048', 'mau-114', 'mau-014', 'mau-037', 'mau-089', 'tiem-vac-xin-vinh-thuy']],
  ['mau-054', ['mau-061']],
  ['mau-019', ['mau-107', 'mau-075', 'mau-101']],
  ['mau-014', ['mau-037', 'mau-089', 'tiem-vac-xin-vinh-thuy']],
  ['mau-082', ['mau-023', 'mau-010', 'le-hoi-dua-thuyen-vinh-linh-2026']],
  ['mau-029', ['mau-006', 'mau-058', 'mau-051']],
  ['mau-087', ['mau-094', 'mau-098', 'mau-062']],
  ['mau-109', ['mau-093', 'mau-009', 'ngay-hoi-dai-doan-ket-thon-hoa-binh']],
  ['mau-106', ['mau-099', 'mau-026', 'hoc-bong-nguoi-ban-hoc-cua-em']],
  ['mau-018', ['mau-040', 'mau-074', 'cong-dien-bao-2025']],
  ['mau-073', ['mau-004', 'mau-027', 'ntm-vinh-tu']],
];

const index = openIndex();
const suggestionsFor = async (typed: string) => {
  const answer = await index.search().suggest(typed);
  if (!answer.ok) throw new Error(JSON.stringify(answer));
  return answer.value.suggestions;
};
const readingOf = async (q: string) => {
  const { interpretation, total } = await index.ask({ q });
  const { rewrites, didYouMean } = interpretation;
  return { rewrites, didYouMean, total };
};

beforeAll(async () => {
  const problem = await loadSamples(index.process(), new AbortController().signal);
  if (problem !== null) throw new Error(problem);
});

describe('what helps a person to ask', () => {
  it.each(SUGGESTED)('suggests for «%s» among other things «%s»', async (typed, meant) => {
    const texts = (await suggestionsFor(typed)).map(({ text }) => text);
    expect(texts).toContain(meant);
  });

  it.each(NOT_SUGGESTED)('suggests for «%s» nothing like «%s»', async (typed, cut) => {
    const texts = (await suggestionsFor(typed)).map(({ text }) => text);
    expect(texts).not.toContain(cut);
  });

  it('suggests nothing that finds nothing', async () => {
    const suggestions = (await Promise.all(SUGGESTED.map(([typed]) => suggestionsFor(typed)))).flat();
    const phrases = suggestions.filter(({ kind }) => kind === 'phrase').map(({ text }) => text);
    const found = await Promise.all(phrases.map(async (text) => ({ text, ...(await readingOf(text)) })));
    expect(found.length).toBeGreaterThan(SUGGESTED.length);
    expect(found.filter(({ total }) => total === 0)).toEqual([]);
  });

  it.each(CORRECTED)('reads «%s» as «%s», and says so', async (typed, meant) => {
    const { rewrites, didYouMean, total } = await readingOf(typed);
    expect([didYouMean, ...rewrites.map(({ to }) => to)]).toContain(meant);
    expect(total).toBeGreaterThan(0);
  });

  it.each(LEFT_ALONE)('changes nothing of «%s», which is found as it is', async (typed) => {
    expect(await readingOf(typed)).toMatchObject({ rewrites: [], didYouMean: null });
  });

  it.each(RELATED)('relates %s to one of %j', async (id, same) => {
    const answer = await index.search().related(id);
    if (!answer.ok) throw new Error(JSON.stringify(answer));
    const first = (answer.value?.related ?? []).slice(0, 3).map((hit) => hit.id);
    expect(first.some((other) => same.includes(other))).toBe(true);
  });
});
