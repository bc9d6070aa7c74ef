import { beforeAll, describe, expect, it } from 'vitest';
import { openIndex } from '../support/open-index.ts';

// The examples of vietnamese-search.md, sections 1 to 4 and 6, and of interface.md, each as it is written there.

const HEADLINE =
  'Đoàn công tác của tỉnh kiểm tra tiến độ giải phóng mặt bằng dự án đường ven biển qua các xã phía đông trước mùa mưa bão';
const ARTICLES = [
  { id: 'duong', title: 'Thi công đường ven biển', body: 'Con đường dài chín cây số.' },
  { id: 'duong-kim', title: 'Đương kim vô địch về thăm trường', body: 'Đội bóng đương kim vô địch thăm học sinh.' },
  { id: 'duong-van-an', title: 'Đồng chí Dương Văn An làm việc tại huyện', body: 'Đồng chí Dương Văn An dự họp.' },
  { id: 'vinh-thuy', title: 'Vĩnh Thủy ra quân làm thủy lợi', body: 'Bà con nạo vét kênh mương.' },
  { id: 'vinh-son', title: 'Vĩnh Sơn trồng rừng', body: 'Cây giống về tới thôn.' },
  { id: 'headline', title: HEADLINE, body: 'Chiều qua đoàn đã đến từng hộ.' },
  {
    id: 'headline-like',
    title: 'Đoàn công tác của tỉnh kiểm tra tiến độ giải phóng mặt bằng khu công nghiệp',
    body: 'Đoàn làm việc với chủ đầu tư.',
  },
  { id: 'thanh-hoa', title: 'Học tập kinh nghiệm tại Thanh Hóa', body: 'Chuyến đi ba ngày.' },
  { id: 'thanh-hoach', title: 'Thanh tra công tác kế hoạch', body: 'Kết luận được công bố.' },
  { id: 'ubnd', title: 'UBND huyện họp phiên thường kỳ', body: 'Phiên họp tháng tám.' },
  { id: 'uy-ban', title: 'Họp bàn của Ủy ban nhân dân huyện', body: 'Bàn việc đầu năm.' },
  { id: 'tt-ho-xa', title: 'TT Hồ Xá chỉnh trang đô thị', body: 'Cây xanh được trồng dọc phố.' },
  { id: 'tt-hdnd', title: 'TT HĐND tỉnh giám sát', body: 'Buổi giám sát diễn ra ở cơ sở.' },
  { id: 'thong-tu', title: 'Hướng dẫn theo TT số 08 của Bộ', body: 'Nội dung cần lưu ý.' },
  { id: 'ky-luat', title: 'Bồi dưỡng kỹ năng mềm', body: 'Lớp học về kỹ năng mềm và quản lý thời gian.' },
  { id: 'dai-hoi', title: 'Đại hội lần thứ XII của Đảng bộ', body: 'Đại hội thành công.' },
  { id: 'dai-hoi-so', title: 'Chào mừng đại hội lần thứ 12', body: 'Cờ hoa rực rỡ.' },
  { id: 'ke-hoach', title: 'Triển khai Kế hoạch số 123/KH-UBND', body: 'Các phòng ban thực hiện.' },
  { id: 'quyet-dinh', title: 'Công bố Quyết định số 45/QĐ-UBND', body: 'Buổi lễ trang trọng.' },
  { id: 'ntm', title: 'Xây dựng nông thôn mới nâng cao', body: 'Giải phóng mặt bằng nhanh gọn.' },
  { id: 'ntm-roi', title: 'Thôn mới chia tách có nhà văn hóa', body: 'Người dân làm nông nghiệp. Bà con vui mừng.' },
  { id: 'xe-bus', title: 'Tăng chuyến xe bus dịp lễ', body: 'Ba tuyến mới.' },
  { id: 'bu-sua', title: 'Trẻ bú sữa mẹ sáu tháng đầu', body: 'Trạm y tế hướng dẫn ở xã Thúy Lĩnh.' },
  { id: 'chi-bo', title: 'Chi bộ thôn sinh hoạt', body: 'Nội dung chuyên đề về nghĩa tình.', date: '2024-01-09' },
  { id: 'chi-bo-cu', title: 'Chi bộ thôn sinh hoạt', body: 'Nội dung chuyên đề về chuyển đổi số.', date: '2020-01-09' },
  {
    id: 'chi-bo-noi-toi',
    title: 'Tin vắn trong tuần',
    body: 'Trường học khai giảng. Mùa gặt bắt đầu. Có chi bộ thôn sinh hoạt muộn.',
    date: '2025-11-09',
  },
].map((article) => ({ topic: 'thong-bao', ...article }));

const index = openIndex();
const ask = async (parameters: Readonly<Record<string, string>>) => {
  const { hits, total, interpretation } = await index.ask(parameters);
  return { ids: hits.map(({ id }) => id), hits, total, interpretation };
};
const suggest = async (text: string) => {
  const answer = await index.search().suggest(text);
  if (!answer.ok) throw new Error(JSON.stringify(answer));
  return answer.value.suggestions.map((suggestion) => suggestion.text.toLowerCase());
};

/** What a question finds, whatever the order. */
const FINDS: readonly (readonly [why: string, q: string, ids: readonly string[]])[] = [
  ['a road is no Dương and no đương', 'đường', ['duong', 'headline']],
  ['and none of them is a road', 'Dương Văn An', ['duong-van-an']],
  ['half a name is not the name', 'Vĩnh Thủy', ['vinh-thuy']],
  ['tone placement of the other school', 'Vĩnh Thuỷ', ['vinh-thuy']],
  ['decomposed letters', 'Vĩnh Thủy'.normalize('NFD'), ['vinh-thuy']],
  ['a finished last word is no prefix', 'thanh hoa', ['thanh-hoa']],
  ['a finished last word is no prefix, with accents', 'Thanh Hoá', ['thanh-hoa']],
  ['an unfinished last word, its tone not yet typed', 'đươn', ['duong', 'duong-kim', 'headline']],
  ['short for long', 'UBND huyện', ['ubnd', 'uy-ban']],
  ['long for short', 'ủy ban nhân dân huyện', ['ubnd', 'uy-ban']],
  ['small letters', 'ubnd huyện', ['ubnd', 'uy-ban']],
  ['TT before a name', 'thị trấn Hồ Xá', ['tt-ho-xa']],
  ['TT before an organ', 'Thường trực HĐND', ['tt-hdnd']],
  ['TT before a number', 'Thông tư số 08', ['thong-tu']],
  ['a part of a compound stays findable', 'mặt bằng nhanh', ['ntm']],
  ['a compound is one word', 'nông thôn mới', ['ntm']],
  ['i for y', 'kĩ năng', ['ky-luat']],
  ['i for y, at the end', 'quản lí', ['ky-luat']],
  ['a Roman numeral', 'lần thứ XII', ['dai-hoi', 'dai-hoi-so']],
  ['the Arabic one', 'lần thứ 12', ['dai-hoi', 'dai-hoi-so']],
  ['straight quotes', '"nhà văn hóa"', ['ntm-roi']],
  ['curly quotes', '“nhà văn hóa”', ['ntm-roi']],
  ['without a word', 'Vĩnh -rừng', ['vinh-thuy']],
  ['without a phrase', 'Vĩnh -"trồng rừng"', ['vinh-thuy']],
  ['without a phrase, curly', 'Vĩnh -“trồng rừng”', ['vinh-thuy']],
  ['a number', '123/KH-UBND', ['ke-hoach']],
  ['a number in words', 'số 123 KH UBND', ['ke-hoach']],
  ['a number in small letters', '123/kh-ubnd', ['ke-hoach']],
  ['a number with an en dash', '123/KH–UBND', ['ke-hoach']],
  ['a number without its Đ', '45/QD-UBND', ['quyet-dinh']],
  ['a number without its Đ, in small letters', 'so 45 qd ubnd', ['quyet-dinh']],
  ['Telex keys', 'uyr ban nhaan daan huyeenj', ['ubnd', 'uy-ban']],
  ['VNI keys', 'u3y ban nha6n da6n huye6n5', ['ubnd', 'uy-ban']],
  ['one word in Telex keys', 'thuys', ['bu-sua']],
  ['a foreign word that spells keys', 'bus', ['xe-bus']],
  ['and not the other way round', 'bú', ['bu-sua']],
  ['no accents', 'vinh thuy', ['vinh-thuy']],
  ['some accents', 'Vĩnh thuy', ['vinh-thuy']],
  ['a letter swapped', 'nông thnô mới', ['ntm']],
  ['hỏi for ngã', 'nghỉa tình', ['chi-bo']],
  ['a whole headline', HEADLINE, ['headline']],
];

describe('the examples of the design', () => {
  beforeAll(async () => {
    await index.load(ARTICLES);
  });

  it.each(FINDS)('%s: «%s»', async (_why, q, expected) => {
    const { ids, total } = await ask({ q });
    expect(ids.toSorted()).toEqual([...expected].toSorted());
    expect(total).toBe(expected.length);
  });

  it('finds a headline by words beyond the tenth syllable', async () => {
    const { ids } = await ask({ q: HEADLINE.split(' ').slice(0, 16).join(' ') });
    expect(ids[0]).toBe('headline');
  });

  it('says what it did, and does the literal thing when asked', async () => {
    const telex = await ask({ q: 'uyr ban nhaan daan' });
    expect(telex.interpretation.rewrites).toEqual([
      { kind: 'telex', from: 'uyr ban nhaan daan', to: 'ủy ban nhân dân' },
    ]);
    expect((await ask({ q: 'uyr ban nhaan daan', literal: '1' })).total).toBe(0);
    const slip = await ask({ q: 'nghỉa tình' });
    expect(slip.interpretation.rewrites).toMatchObject([{ kind: 'spelling', to: 'nghĩa tình' }]);
  });

  it('takes quoted words in their order only', async () => {
    expect((await ask({ q: '"văn nhà hóa" thôn' })).interpretation.rung).toBe('best-effort');
  });

  it('says that no article holds every word', async () => {
    const { interpretation, ids } = await ask({ q: 'nông thôn mới ở sao Hỏa' });
    expect(interpretation.rung).toBe('best-effort');
    expect(ids).toContain('ntm');
  });

  it('lets freshness break ties and nothing more', async () => {
    const { ids } = await ask({ q: 'chi bộ thôn sinh hoạt' });
    expect(ids).toEqual(['chi-bo', 'chi-bo-cu', 'chi-bo-noi-toi']);
    expect((await ask({ q: 'chi bộ thôn sinh hoạt', sort: 'newest' })).ids).toEqual([
      'chi-bo-noi-toi',
      'chi-bo',
      'chi-bo-cu',
    ]);
    expect((await ask({})).ids.slice(0, 3)).toEqual(['chi-bo-noi-toi', 'chi-bo', 'chi-bo-cu']);
  });

  it.each([
    ['UBND huyện', 'Ủy ban nhân dân huyện'],
    ['ủy ban nhân dân huyện', 'UBND huyện'],
    ['vinh thuy', 'Vĩnh Thủy'],
    ['lần thứ 12', 'lần thứ XII'],
  ])('marks for «%s» what is printed as «%s»', async (q, printed) => {
    const { hits } = await ask({ q });
    const marked = hits.flatMap(({ title }) => title.filter((segment) => segment.marked).map(({ text }) => text));
    expect(marked).toContain(printed);
  });

  it.each(['nong thon', 'noong thoon', 'nông th'])('suggests for «%s» what finds something', async (text) => {
    const suggestions = await suggest(text);
    expect(suggestions.some((suggestion) => suggestion.startsWith('nông thôn'))).toBe(true);
    for (const suggestion of suggestions) expect((await ask({ q: suggestion })).total).toBeGreaterThan(0);
  });

  it('corrects nothing that was found', async () => {
    const { interpretation } = await ask({ q: 'thủy lợi' });
    expect(interpretation).toMatchObject({ rung: 'exact', rewrites: [], didYouMean: null });
  });
});
