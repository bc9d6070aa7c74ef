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
  return TYPES.find((type) => start.startsWith(type.toLowerCase())) ?? null;
}
