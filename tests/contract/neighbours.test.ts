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
const DECREE = Array.from(
  { length: 40 },
  (_, at) => `Điều ${at + 1}. Cơ quan chủ trì khoản ${at * 7} rà soát hồ sơ lưu trữ số hóa theo phụ lục ${at * 3}.`,
).join('\n');
const decree = { title: 'Nghị định', url: 'https://huyen.example.vn/nghi-dinh.pdf', text: DECREE };
const HOLIDAY =
  'Ủy ban nhân dân huyện thông báo lịch nghỉ lễ Quốc khánh cho cán bộ, công chức, viên chức toàn huyện, từ thứ bảy đến hết ' +
  'thứ hai. Các phòng ban phân công người trực, treo cờ trước cổng cơ quan, kiểm tra cửa nẻo và tủ điện trước khi ra về. ' +
  'Bộ phận một cửa nghỉ nhận hồ sơ, bà con có việc gấp gọi số máy trực ban của văn phòng.';
const TRAINING =
  'Phòng Nội vụ mở lớp tập huấn văn thư cho công chức các xã tại hội trường trung tâm, hai buổi sáng chiều thứ tư tuần tới. ' +
  'Mỗi xã cử hai người, mang theo máy tính xách tay, tài liệu phát tại lớp. Học viên làm bài thu hoạch cuối buổi, ai vắng ' +
  'không phép thì phòng nhắc tên trước cuộc họp giao ban.';
const MEETING = [
  'Chiều mùng sáu, Chủ tịch huyện đối thoại với hơn hai trăm nông dân về giá mủ cao su, nước tưới vụ hè thu và chợ đầu mối.',
  'Ông Trần Văn Sỹ ở thôn Tân Ninh nói kênh chính vỡ ba đoạn, ruộng cuối kênh nứt nẻ, bơm dầu mỗi sào mất năm chục nghìn.',
  'Bà Lê Thị Mận hỏi vì sao nhà máy hạ giá mủ giữa mùa mà không báo trước, trong khi phân bón, thuốc trừ nấm đều tăng.',
  'Lãnh đạo huyện giao Phòng Nông nghiệp đắp lại kênh trước rằm, mời nhà máy ngồi với hợp tác xã để định giá sàn từng tháng.',
];
const ADDED =
  'Dịp này, đoàn công tác đã đến thăm mô hình nuôi dê của anh Hồ Văn Lượng, tặng quà các cháu mồ côi ở bản Cát và xem vườn ' +
  'ươm hồ tiêu sạch bệnh mà hội cựu chiến binh mới dựng. Anh Lượng cho biết đàn dê sáu mươi con mỗi năm lãi hơn trăm triệu ' +
  'đồng, đủ nuôi hai con học đại học. Hội đang xin vay thêm để mở chuồng cho mười hộ nữa trong bản cùng làm.';
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
  { id: 'le', title: 'Thông báo nghỉ lễ', body: HOLIDAY, attachments: [decree] },
  { id: 'le-khong-tep', title: 'Về việc nghỉ lễ Quốc khánh', body: HOLIDAY },
  { id: 'tap-huan', title: 'Thông báo tập huấn', body: TRAINING, attachments: [decree] },
  { id: 'dai', title: 'Hội nghị đối thoại với nông dân', body: `${MEETING.join('\n')}\n${ADDED}` },
  { id: 'cat', title: 'Chủ tịch huyện đối thoại với nông dân', body: MEETING.join('\n') },
].map((article) => ({ ...article, topic: 'moi-truong', date: '2024-02-15' }));

const index = openIndex();
const neighbours = async (id: string) => {
  const answer = await index.search().related(id);
  if (!answer.ok || answer.value === null) throw new Error(JSON.stringify(answer));
  const { related, alsoPublished } = answer.value;
  return { related: related.map((hit) => hit.id), alsoPublished: alsoPublished.map((hit) => hit.id) };
};

beforeAll(async () => {
  await index.load(ARTICLES);
});

describe('the neighbours of an article', () => {
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

  it('are told by their own bodies: one decree attached to two notices makes no copies of them, and one file more none less', async () => {
    expect((await neighbours('le')).alsoPublished).toEqual(['le-khong-tep']);
    expect((await neighbours('le-khong-tep')).alsoPublished).toEqual(['le']);
    expect((await neighbours('tap-huan')).alsoPublished).toEqual([]);
  });

  it('are one release when the one is the other cut short', async () => {
    expect((await neighbours('dai')).alsoPublished).toEqual(['cat']);
    expect((await neighbours('cat')).alsoPublished).toEqual(['dai']);
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

describe('copies on a page of results', () => {
  const found = async (q: string) =>
    new Map((await index.ask({ q })).hits.map(({ id, alsoAt, copyOf }) => [id, { alsoAt, copyOf }]));
  const alone = { alsoAt: undefined, copyOf: undefined };

  it('are told from the better one, which says who else has it', async () => {
    const hits = await found('Tết trồng cây');
    const [better, copy] = hits.get('huyen')?.copyOf === undefined ? ['huyen', 'xa'] : ['xa', 'huyen'];
    expect(hits.get(better)).toEqual({
      alsoAt: [better === 'huyen' ? 'Xã Vĩnh Thủy' : 'Huyện Vĩnh Linh'],
      copyOf: undefined,
    });
    expect(hits.get(copy)).toEqual({ alsoAt: undefined, copyOf: better });
    expect(hits.get('khac')).toEqual(alone);
  });

  it('are neither notices filled into one form, nor those that one decree is attached to', async () => {
    const [forms, decrees] = [await found('đấu giá'), await found('lưu trữ số hóa')];
    expect([...forms.values(), ...decrees.values()]).toEqual([alone, alone, alone, alone]);
  });
});
