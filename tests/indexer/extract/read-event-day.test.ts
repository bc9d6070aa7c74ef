import { describe, expect, it } from 'vitest';
import { readEventDay } from '#indexer/extract/read-event-day.ts';

// Every sentence here is invented.
const PUBLISHED = '2024-03-08';

describe('the day of the event that opens a body', () => {
  it.each([
    ['Ngày 5/3/2024, xã Lộc An dọn kênh mương đầu vụ.', '2024-03-05'],
    ['Xã Lộc An họp dân ngày 5 tháng 3 năm 2024 để chia việc.', '2024-03-05'],
    ['Xã Lộc An tổ chức lễ ra quân nhiệm kỳ 2021- 2026 vào ngày 5/3/2024.', '2024-03-05'],
    ['Nhân kỷ niệm 50 năm Ngày lập xã (9/3/1974 - 9/3/2024), sáng ngày 7/3/2024, xã gặp mặt.', '2024-03-07'],
    ['Sau đợt phòng chống COVID-19, ngày 5/3/2024, xã Lộc An dọn kênh.', '2024-03-05'],
    ['Sau nhiệm kỳ 2021-2026, ngày 5/3/2024, xã Lộc An dọn kênh.', '2024-03-05'],
    ['Nhân dịp đầu xuân mới, ngày 5/3/2024, xã Lộc An trồng cây.', '2024-03-05'],
    ['Thực hiện Chỉ thị số 5/CT-UBND ngày 02/01/2024 của huyện, ngày 5/3/2024, xã dọn kênh.', '2024-03-05'],
    ['Sáng mùng 6 tháng Giêng (tức ngày 15/02/2024), xã Lộc An ra quân.', '2024-02-15'],
    ['Thực hiện Kế hoạch số 9/KH-UBND của huyện Lộc Sơn, sáng 5/3/2024 xã dọn kênh.', '2024-03-05'],
  ])('is read where its year is written: %s', (body, day) => {
    expect(readEventDay(body, null)).toBe(day);
  });

  it.each([
    ['Chiều 6/3, xã Lộc An dọn kênh mương.', '2024-03-06'],
    ['Sáng nay, 8/3, xã Lộc An dọn kênh mương.', '2024-03-08'],
    ['Sáng nay (8/3), xã Lộc An dọn kênh mương.', '2024-03-08'],
    ['Hôm qua (7-3), xã Lộc An dọn kênh mương.', '2024-03-07'],
    ['Sáng thứ Tư (ngày 6.3), xã Lộc An dọn kênh mương.', '2024-03-06'],
    ['Sáng ngày mùng 6/3, xã Lộc An dọn kênh.', '2024-03-06'],
    ['Ngày 6 tháng 3, xã Lộc An dọn kênh mương.', '2024-03-06'],
    ['Tối 30/12, xã Lộc An mừng năm mới.', '2023-12-30'],
    ['Sáng 20/3 tới đây, xã Lộc An sẽ dọn kênh.', '2024-03-20'],
  ])('gets the year that puts it nearest before the day of publishing: %s', (body, day) => {
    expect(readEventDay(body, PUBLISHED)).toBe(day);
  });

  it.each([
    ['Trong 02 ngày 5 và 6/3/2024, xã Lộc An tập huấn cho tổ dọn kênh.', '2024-03-05'],
    ['Trong hai ngày 5 và 6 tháng 3 năm 2024, xã Lộc An tập huấn.', '2024-03-05'],
    ['Trong các ngày 4, 5 và 6/3, xã Lộc An tập huấn.', '2024-03-04'],
    ['Trong 2 ngày 29/2 và 1/3, xã Lộc An tập huấn.', '2024-02-29'],
    ['Ngày 4-6/3, xã Lộc An tập huấn.', '2024-03-04'],
  ])('is the first of several: %s', (body, day) => {
    expect(readEventDay(body, PUBLISHED)).toBe(day);
  });

  it.each([
    'Theo Kế hoạch số 9/KH-UBND ngày 02/01/2024 của huyện, xã dọn kênh.',
    'Căn cứ thông báo số 3/TB-UBND, ngày 02/01/2024, xã dọn kênh.',
    'Bơ Lộc An có chứng nhận LA-07-012, ngày 02/01/2024.',
    'Theo Phiếu chuyển số 77/PC-BTT ngày 02/01/2024 của huyện, xã dọn kênh.',
    'Ngày 3/4/1968, giặc càn vào xã Lộc An.',
    'Ngày 3/4/2010, xã Lộc An có con kênh đầu tiên.',
    'Luật Đất đai ngày 18/01/2024 có nhiều điểm mới.',
    'Căn cứ Luật Thủy lợi; Luật sửa đổi, bổ sung một số điều ngày 18/01/2024;\nTheo đề nghị của bốn thôn.',
    'Xã kỷ niệm 50 năm Ngày lập xã (9/3/1974 - 9/3/2024) bằng nhiều việc làm.',
    'Nhân ngày 8/3, chị em xã Lộc An dọn kênh.',
    'Hồ sơ nộp trước ngày 30/3/2024 tại hội trường xã.',
    'Hồ sơ bán từ ngày 1/3/2024 đến 16 giờ 30 ngày 8/3/2024.',
    'Từ ngày 1/3 đến 10/3, xã mở đợt dọn kênh.',
    'Ngày 10 tháng 3 âm lịch, xã Lộc An mở hội.',
    'Sáng 31/2, xã Lộc An dọn kênh mương.',
    'Xã đạt 16/19 tiêu chí, 1/7 thôn còn hộ nghèo.',
  ])('is not a cited, remembered, awaited or impossible one: %s', (body) => {
    expect(readEventDay(body, PUBLISHED)).toBeNull();
  });

  it('has no year when nothing tells when the page was published', () => {
    expect(readEventDay('Chiều 6/3, xã Lộc An dọn kênh mương.', null)).toBeNull();
  });
});
