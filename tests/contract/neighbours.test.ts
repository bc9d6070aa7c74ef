import { beforeAll, describe, expect, it } from 'vitest';
import { openIndex } from '../support/open-index.ts';

const RELEASE = [
  'Sáng nay, UBND huyện tổ chức lễ phát động Tết trồng cây đời đời nhớ ơn Bác Hồ tại khu tái định cư thôn Thạch Bồ.',
  'Hơn ba trăm cán bộ, đoàn viên và bà con trong thôn đã trồng hai nghìn cây bản địa dọc bờ kè chống sạt lở.',
  'Theo kế hoạch, toàn huyện trồng mười vạn cây phân tán trong năm, giao các xã chăm sóc đến khi khép tán.',
];
const form = (place: string, number: string) =>
  `Căn cứ phương án đã duyệt, Trung tâm Phát triển quỹ đất thông báo lựa chọn tổ chức bán đấu giá tài sản là quyền sử dụng đất ${place}. ` +
  `Hồ sơ nộp tại phòng ${number} trong giờ hành chính, kèm giấy chứng nhận đăng ký hoạt động.`;
const ARTICLES = [
  { id: 'huyen', title: 'Huyện phát động Tết trồng cây', body: RELEASE.join('\n'), unit: 'Huyện Vĩnh Linh' },
  {
    id: 'xa',
    title: 'Lễ phát động Tết trồng cây tại thôn Thạch Bồ',
    body: `${RELEASE.join(' ')}\nTheo Cổng thông tin điện tử huyện`,
    unit: 'Xã Vĩnh Thủy',
  },
  {
    id: 'khac',
    title: 'Trồng cây ở trường học',
    body: 'Đoàn trường phát động Tết trồng cây, mỗi lớp trồng một hàng cây bản địa dọc bờ kè chống sạt lở của thôn.',
    unit: 'Huyện Vĩnh Linh',
  },
  { id: 'dat-1', title: 'Thông báo bán đấu giá khu A', body: form('khu vực đồng La Trao thị trấn', 'hai lẻ một') },
  { id: 'dat-2', title: 'Thông báo bán đấu giá khu B', body: form('khu vực rừng trồng xã Đông', 'ba trăm linh bảy') },
].map((article) => ({ ...article, topic: 'moi-truong', date: '2024-02-15' }));

const index = openIndex();
const neighbours = async (id: string) => {
  const answer = await index.search().related(id);
  if (!answer.ok || answer.value === null) throw new Error(JSON.stringify(answer));
  const { related, alsoPublished } = answer.value;
  return { related: related.map((hit) => hit.id), alsoPublished: alsoPublished.map((hit) => hit.id) };
};

describe('the neighbours of an article', () => {
  beforeAll(async () => {
    await index.load(ARTICLES);
  });

  it('tell the same release on another portal from articles about the same matter', async () => {
    const found = await neighbours('huyen');
    expect(found.alsoPublished).toEqual(['xa']);
    expect(found.related).toContain('khac');
    expect(found.related).not.toContain('xa');
  });

  it('keep two notices filled into one form apart', async () => {
    const found = await neighbours('dat-1');
    expect(found.alsoPublished).toEqual([]);
    expect(found.related).toContain('dat-2');
  });

  it('stand on the page of the article, too', async () => {
    const view = await index.search().article('xa', null);
    expect(view.ok && view.value?.alsoPublished.map(({ id, unit }) => [id, unit])).toEqual([
      ['huyen', 'Huyện Vĩnh Linh'],
    ]);
  });

  it('are nobody for an article that is not there', async () => {
    expect(await index.search().related('khong-co')).toEqual({ ok: true, value: null });
  });
});
