import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';

/** Reads the data folder's own master key, making one (256 random bits, file mode 0600) the first time. */
export function readOrCreateMasterKey(path: string): string {
  try {
    writeFileSync(path, randomBytes(32).toString('hex'), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
  const key = readFileSync(path, 'utf8').trim();
  // Meilisearch refuses a shorter one in production; an empty file is what a full disk leaves behind.
  if (key.length < 16) throw new Error(`Tệp khóa ${path} hỏng (cần ít nhất 16 ký tự). Hãy xóa tệp rồi chạy lại.`);
  return key;
}
