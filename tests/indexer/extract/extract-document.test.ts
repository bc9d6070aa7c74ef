import { describe, expect, it } from 'vitest';
import { extractDocument } from '#indexer/extract/extract-document.ts';

const BODY = [
  'Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;',
  'Điều 1. Phê duyệt danh mục mười hai công trình giao thông nông thôn được hỗ trợ xi măng trong năm.',
  'Điều 2. Phòng Tài chính và các xã có tên trong danh mục chịu trách nhiệm thi hành quyết định này./.',
  'Nơi nhận:',
  '- Như Điều 2;',
];

const read = (...lines: readonly string[]) => {
  const page = extractDocument(lines.join('\n'), null);
  if (page.kind !== 'article') throw new Error(page.reason);
  return page.reading;
};

describe('a document given as a file of its own', () => {
  it('is called by its kind and subject, not after its issuer', () => {
    const reading = read(
      'ỦY BAN NHÂN DÂN',
      'HUYỆN VĨNH LINH',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Số: 812/QĐ-UBND',
      'Vĩnh Linh, ngày 12 tháng 3 năm 2024',
      'QUYẾT ĐỊNH',
      'Về việc phê duyệt danh mục công trình',
      'giao thông nông thôn năm 2024',
      'CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN',
      ...BODY,
    );
    expect(reading).toMatchObject({
      title: 'QUYẾT ĐỊNH Về việc phê duyệt danh mục công trình giao thông nông thôn năm 2024',
      issuer: 'Huyện Vĩnh Linh',
      publishedOn: '2024-03-12',
      publishedFrom: 'shown',
    });
    expect(reading.documentNumbers[0]).toBe('812/QĐ-UBND');
    expect(reading.body).toMatch(/Căn cứ Luật[\s\S]+quyết định này\.\/\.$/);
  });

  it('is read where a PDF gives the two columns of its head as one line', () => {
    const reading = read(
      'UBND XÃ CỬA TÙNG CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'BAN CHỈ HUY PCTT Độc lập - Tự do - Hạnh phúc',
      'Số: 15/KH-BCH Cửa Tùng, ngày 02 tháng 9 năm 2025',
      'KẾ HOẠCH',
      'Ứng phó bão số 6',
      'Thực hiện chỉ đạo của tỉnh, Ban Chỉ huy xây dựng kế hoạch ứng phó với bão số 6 như sau:',
      'I. MỤC ĐÍCH',
    );
    expect(reading).toMatchObject({ title: 'KẾ HOẠCH Ứng phó bão số 6', publishedOn: '2025-09-02' });
    expect(reading.issuer).toBe('Xã Cửa Tùng');
    expect(reading.documentNumbers[0]).toBe('15/KH-BCH');
    expect(reading.body).toMatch(/^Thực hiện chỉ đạo/);
  });

  it('is called by what it is about where it is a letter', () => {
    const reading = read(
      'SỞ NÔNG NGHIỆP',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Số: 77/SNN-TL',
      'V/v vận hành hồ chứa trong mùa mưa',
      'Kính gửi: Ủy ban nhân dân các xã, phường có hồ chứa nước.',
      'Mùa mưa năm nay được dự báo đến sớm, đề nghị các địa phương kiểm tra cống và tràn xả lũ.',
    );
    expect(reading.title).toBe('V/v vận hành hồ chứa trong mùa mưa');
    expect(reading.body).toMatch(/^Kính gửi/);
  });

  it('is read like a page where it is no administrative document', () => {
    const reading = read(
      'Vĩnh Thủy mở hội đua thuyền đầu xuân',
      'Sáng nay, mười đội thuyền của các thôn tranh tài trên sông Sa Lung trước hàng nghìn người xem.',
    );
    expect(reading.title).toBe('Vĩnh Thủy mở hội đua thuyền đầu xuân');
  });

  it('is not taken for one that it only quotes', () => {
    const reading = read(
      'Huyện công bố quyết định về cán bộ',
      'Sáng 2/3, huyện tổ chức hội nghị công bố quyết định về công tác cán bộ của hai xã vùng biển.',
      'QUYẾT ĐỊNH',
      'Về việc điều động cán bộ giữa các xã của huyện trong năm nay và các năm sau đó.',
    );
    expect(reading.title).toBe('Huyện công bố quyết định về cán bộ');
  });
});
