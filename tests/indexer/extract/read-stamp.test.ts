import { describe, expect, it } from 'vitest';
import { readStamp } from '#indexer/extract/read-stamp.ts';

describe('a line that is a time stamp', () => {
  it.each([
    '- 06-03-2024',
    '6/3/2024',
    '06.03.2024',
    '(06/03/2024)',
    '9:05, Thứ Tư, 6-3-2024 341 0',
    'Thứ tư - 06/03/2024 04:33',
    'Thứ Tư, ngày 6 tháng 3 năm 2024',
    'Thứ Tư, 06/03/2024, 09:15 [GMT+7]',
    'Thứ Tư, 06/03/2024, 09:15 GMT+7',
    '06-03-2024 | 15:30 | Cập nhật lúc 16:02',
    '11:08 | 06/03/2024 Print   E-mail',
    'Ngày cập nhật: Ngày cập nhật: 06/03/2024 10:05:11 SA',
    'Ngày đăng: 06/03/2024 | Lượt xem: 41',
    'Cập nhật: 08/03/2024 - Ngày đăng: 06/03/2024',
    'Cập nhật lần cuối lúc 15h20 ngày 06/03/2024',
    'Đăng bởi admin ngày 06/03/2024',
    'Đăng ngày 06/03/2024 bởi Admin',
    '06/03/2024 - 07:00 | Xem với cỡ chữ A- A A+',
    'Thứ Tư, 06 Tháng 3 2024 08:30',
    'Đăng ngày 06-03-2024 bởi Ban biên tập',
    'Tác giả: Hà My - Ngày đăng: 06/03/2024',
    'Ngày ban hành: 06/03/2024',
    'Người đăng: Hà My - 06/03/2024',
    'Admin | 06/03/2024 | 12 lượt xem',
    'Đăng lúc: 08:30 06/03/2024',
  ])('says the day: %s', (line) => {
    expect(readStamp(line)?.day).toBe('2024-03-06');
  });

  it('stays one when its day is impossible', () => {
    expect(readStamp('- 31-02-2024')).toEqual({ day: null, labelled: false });
  });

  it.each([
    'Sáng 5/3/2024, xã Lộc An dọn kênh.',
    'Kế hoạch dọn kênh ngày 06/03/2024',
    'Lộc An, ngày 6 tháng 3 năm 2024',
    '(19/8/2005 - 19/8/2023).',
    'Từ ngày 06/03/2024',
    '16/19 tiêu chí',
    '22-230C',
  ])('is not one that says anything else: %s', (line) => {
    expect(readStamp(line)).toBeNull();
  });
});
