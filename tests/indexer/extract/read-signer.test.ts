import { describe, expect, it } from 'vitest';
import { readSigner } from '#indexer/extract/read-signer.ts';

// Every name here is invented.
describe('a line that signs an article', () => {
  it.each([
    ['Hà My', 'Hà My'],
    ['Trần Lan - Minh Vũ', 'Trần Lan - Minh Vũ'],
    ['Trần Thị Thu hiền', 'Trần Thị Thu hiền'],
    ['BBT', 'BBT'],
    ['HV', 'HV'],
    ['H.T', 'H.T'],
    ['Vũ Hà – ĐTT.', 'Vũ Hà – ĐTT'],
    ['Tin, ảnh: Hà My', 'Hà My'],
    ['Tin, bài, ảnh: Hà My', 'Hà My'],
    ['Bài và ảnh: Hà My', 'Hà My'],
    ['Tin - ảnh: Hà My', 'Hà My'],
    ['Tác giả bài viết: HV', 'HV'],
    ['Hà My (Đài huyện)', 'Hà My'],
    ['Phòng Bảo trợ xã hội', 'Phòng Bảo trợ xã hội'],
    ['(Hà My)', 'Hà My'],
    ['CTV: Hà My', 'Hà My'],
    ['Thực hiện: Hà My', 'Hà My'],
    ['Người viết: Hà My', 'Hà My'],
    ['Nguồn tin: Đài huyện', 'Đài huyện'],
    ['Theo baolocson.example', 'baolocson.example'],
    ['(Theo Báo Lộc Sơn)', 'Báo Lộc Sơn'],
    ['Theo http://www.baolocson.example/', 'baolocson.example'],
    ['baolocson.example', 'baolocson.example'],
    ['Công an xã Lộc An', 'Công an xã Lộc An'],
    ['Trung tâm VHTT-TT huyện', 'Trung tâm VHTT-TT huyện'],
    ['Đài Truyền thanh xã', 'Đài Truyền thanh xã'],
  ])('gives its name: %s', (line, name) => {
    expect(readSigner(line)).toBe(name);
  });

  it.each([
    'Admin',
    'Ảnh: Hà My',
    'Đ/c Trần Lan phát biểu',
    'Toàn cảnh buổi dọn kênh',
    'Đoàn viên thanh niên dọn kênh mương',
    'Công an xã giúp dân',
    'PHÓ CHỦ TỊCH',
    'GIÁM ĐỐC',
    'Theo đó bốn thôn chia nhau',
    'Chịu trách nhiệm nội dung: Trần Lan',
    'Lĩnh vực Văn Hóa',
    'Xong việc lúc mười giờ.',
    'Nguồn: https://baolocson.example/9',
  ])('is not one that says anything else: %s', (line) => {
    expect(readSigner(line)).toBeNull();
  });
});
