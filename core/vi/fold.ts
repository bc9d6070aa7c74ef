const MARKS = /\p{M}/gu;

/**
 * Drops case and every accent: `Đường Hoà Bình` -> `duong hoa binh`. Lossy: for look-ups and slugs, never for display.
 *
 * Punctuation and spaces stay. Folding is idempotent and does not depend on NFC or NFD.
 */
export function fold(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(MARKS, '').replaceAll('đ', 'd');
}
