const CAUSES: Readonly<Record<string, string>> = {
  ENOSPC: 'đĩa đã đầy',
  EDQUOT: 'đã hết phần đĩa được dùng',
  EROFS: 'đĩa chỉ cho đọc',
  EFBIG: 'tệp vượt giới hạn của hệ thống',
};

/** What to tell an operator of an error that the disk gave, or null: any other error is a fault of the program. */
export function sayFullDisk(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error)) return null;
  const cause = CAUSES[String(error.code)];
  const path = 'dest' in error ? error.dest : 'path' in error ? error.path : undefined;
  const where = typeof path === 'string' ? ` vào ${path}` : '';
  return cause === undefined
    ? null
    : `Không ghi được${where}: ${cause}. Hãy dọn chỗ trong DATA_DIR rồi chạy lại lệnh này.`;
}
