const NAME_WORD = /^\p{Lu}[\p{L}.'’&]*$/u;
/** Bodies that sign by their own name: `Công an xã Lộc An`, `Trung tâm VHTT-TT huyện`. */
const BODY =
  /^(?:BBT|CTV|UBND|HĐND|UBMT\S*|Ủy ban|Uỷ ban|Công an|Ban|Đảng (?:ủy|uỷ|bộ)|Huyện (?:ủy|uỷ|đoàn)|Tỉnh đoàn|Thành đoàn|Hội|Đoàn|Trung tâm|Phòng|Văn phòng|Đài|Trạm|Trường|Tổ|Mặt trận|Báo|Cổng|Hạt|Chi cục|Sở|Liên đoàn|Chi cục|Thanh tra|Bộ Chỉ huy|BQL|Kho bạc|Bệnh viện|Trạm)(?:\s|$)/u;
/** Words in small letters that names of bodies have; a sentence has others. */
const BODY_WORD =
  /^(?:an|và|xã|phường|thị|trấn|huyện|quận|thành|phố|tỉnh|biên|tập|thanh|thông|tin|truyền|hình|hóa|hoá|thể|thao|tâm|nhân|dân|phụ|nữ|nông|liên|hiệp|chiến|binh|cựu|niên|y|tế|học|tiểu|trung|cơ|sở|mầm|non|quân|sự|ban|chỉ|huy|điện|tử|phòng|du|lịch|nội|vụ|kiểm|lâm|lao|động|tổ|quốc|giáo|dục|đào|tạo|tuyên|ủy|uỷ|vận|tư|pháp|lý|quản|chi|cục|sát|viện|tòa|án|kho|bạc|bệnh|đài|trạm|hạt|xây|dựng|giao|vận|tải|thủy|lợi|ngoại|tộc|thực|phẩm|quốc|gia|đoàn|tạo|hội|bảo|trợ|chính|sách|tài|nguyên|môi|trường|kế|hoạch|đầu|công|thương|nghiệp|phát|triển|thôn|khoa|nghệ|tra|thi|đua|khen|thưởng|đô|thuế|thống|kê|đội|đồng|mặt|trận)$/u;

/** Whether a text is the name of a body and nothing else: `Công an xã Lộc An`; a sentence has other small words. */
export const isBodyName = (text: string): boolean =>
  BODY.test(text) &&
  text
    .split(/[\s,–-]+/)
    .filter((word) => word !== '')
    .every((word) => NAME_WORD.test(word) || BODY_WORD.test(word));
