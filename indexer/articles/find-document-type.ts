const TYPES = [
  'Nghị quyết',
  'Quyết định',
  'Chỉ thị',
  'Kế hoạch',
  'Thông báo',
  'Báo cáo',
  'Công văn',
  'Công điện',
  'Hướng dẫn',
  'Tờ trình',
  'Giấy mời',
];

/** The kind of document a title announces by its first words: `Thông báo về việc …`; news has none. */
export function findDocumentType(title: string): string | null {
  const start = title.normalize('NFC').toLowerCase();
  // An official letter has no type above its subject (Decree 30/2020/NĐ-CP, annex III).
  return TYPES.find((type) => start.startsWith(type.toLowerCase())) ?? (/^v\/v\s/u.test(start) ? 'Công văn' : null);
}
