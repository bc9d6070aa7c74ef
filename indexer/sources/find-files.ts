import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** One file of a source, or why it could not be found. */
export type FoundFile =
  | { readonly kind: 'file'; readonly path: string; readonly bytes: number }
  | { readonly kind: 'unreadable'; readonly path: string; readonly reason: string };

/** Finds a file, or every file below a folder in order of names; what starts with a full stop is not looked at. */
export async function* findFiles(path: string): AsyncGenerator<FoundFile> {
  try {
    const found = await stat(path);
    if (!found.isDirectory()) {
      yield { kind: 'file', path, bytes: found.size };
      return;
    }
  } catch (cause) {
    yield { kind: 'unreadable', path, reason: describe(cause) };
    return;
  }
  let names: readonly string[] = [];
  try {
    names = (await readdir(path)).filter((name) => !name.startsWith('.')).sort();
  } catch (cause) {
    yield { kind: 'unreadable', path, reason: describe(cause) };
  }
  for (const name of names) yield* findFiles(join(path, name));
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'không có tệp hoặc thư mục này',
  EACCES: 'không có quyền đọc',
  EPERM: 'không có quyền đọc',
  ELOOP: 'liên kết vòng',
  Z_BUF_ERROR: 'tệp nén bị cụt',
  Z_DATA_ERROR: 'tệp nén hỏng',
  ENOTFOUND: 'không tìm thấy máy chủ này',
  ECONNREFUSED: 'máy chủ không nhận kết nối',
  ECONNRESET: 'máy chủ cắt ngang',
};

/** Why a file or an address could not be read, in the operator's words where the cause is a common one. */
export function describe(cause: unknown): string {
  // Regular expressions over many millions of signs.
  if (cause instanceof RangeError) return 'quá lớn để đọc';
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  return REASONS[code] ?? (cause instanceof Error ? cause.message : String(cause));
}
