/** The 15 fixed subjects of local-government news, in the order people see them; ids are what URLs and the index hold. */
export const TOPICS = [
  { id: 'dang', label: 'Xây dựng Đảng' },
  { id: 'chinh-quyen', label: 'Chính quyền' },
  { id: 'quoc-phong', label: 'Quốc phòng - An ninh' },
  { id: 'kinh-te', label: 'Kinh tế' },
  { id: 'nong-nghiep', label: 'Nông nghiệp - Nông thôn mới' },
  { id: 'giao-duc', label: 'Giáo dục' },
  { id: 'y-te', label: 'Y tế' },
  { id: 'van-hoa', label: 'Văn hóa - Thể thao - Du lịch' },
  { id: 'xa-hoi', label: 'Lao động - Xã hội' },
  { id: 'moi-truong', label: 'Tài nguyên - Môi trường' },
  { id: 'ha-tang', label: 'Xây dựng - Giao thông' },
  { id: 'chuyen-doi-so', label: 'Chuyển đổi số - Cải cách hành chính' },
  { id: 'thien-tai', label: 'Phòng chống thiên tai' },
  { id: 'doan-the', label: 'Đoàn thể - Mặt trận' },
  { id: 'thong-bao', label: 'Thông báo' },
] as const;

export type TopicId = (typeof TOPICS)[number]['id'];

/** The topic with this id or this label, or undefined; feeds and exports name topics either way. */
export function findTopic(idOrLabel: string): (typeof TOPICS)[number] | undefined {
  const wanted = idOrLabel.normalize('NFC').trim();
  return TOPICS.find((topic) => topic.id === wanted || topic.label === wanted);
}
