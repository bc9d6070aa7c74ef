import { spawn } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { err, ok, type Result } from '#core/result.ts';

/** Everything the page is built from, relative to the project. */
const SOURCES = ['web', 'core', 'package-lock.json', 'tsconfig.json'];
/** What a finished build has: a build cut short may have left the one without the others. */
const OUTPUTS = ['dist/web', 'dist/ssr/vi/entry-server.js', 'dist/ssr/en/entry-server.js'];

/** True when every built file is newer than every source, so that a second start need not build. */
export function isBuildFresh(root: string): boolean {
  if (!OUTPUTS.every((output) => existsSync(join(root, output)))) return false;
  const built = OUTPUTS.flatMap((output) => modifiedTimes(join(root, output), false));
  const sources = SOURCES.flatMap((source) => modifiedTimes(join(root, source), true));
  return built.length > 0 && Math.min(...built) > Math.max(...sources);
}

/** Builds the page with `npm run build` unless that is fresh; the error is what the build printed. */
export async function buildWeb(root: string): Promise<Result<'built' | 'fresh', string>> {
  if (isBuildFresh(root)) return ok('fresh');
  const child = spawn('npm', ['run', '--silent', 'build'], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  const printed: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => printed.push(text));
  }
  const exitCode = await new Promise<number | null>((resolve) => {
    child.once('close', resolve);
    child.once('error', () => resolve(null));
  });
  return exitCode === 0 ? ok('built') : err(printed.join(''));
}

/** Folders count as sources too: deleting a file changes nothing but its folder. */
function modifiedTimes(path: string, withFolders: boolean): readonly number[] {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return [];
  if (!stats.isDirectory()) return [stats.mtimeMs];
  const inside = readdirSync(path).flatMap((name) => modifiedTimes(join(path, name), withFolders));
  return withFolders ? [stats.mtimeMs, ...inside] : inside;
}
