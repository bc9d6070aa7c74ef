import { mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { buildWeb, isBuildFresh } from '#indexer/start/build-web.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const RENDERERS = ['dist/ssr/vi/entry-server.js', 'dist/ssr/en/entry-server.js'];

/** Writes an empty file that was last changed at `minute`. */
function put(root: string, path: string, minute: number): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), '');
  setMinute(root, path, minute);
}

function setMinute(root: string, path: string, minute: number): void {
  const time = new Date(Date.UTC(2026, 0, 1, 0, minute));
  utimesSync(join(root, path), time, time);
}

function builtProject(): string {
  const root = temporaryFolder();
  for (const source of ['web/main.tsx', 'core/result.ts', 'package-lock.json', 'tsconfig.json']) put(root, source, 1);
  for (const folder of ['web', 'core']) setMinute(root, folder, 1);
  for (const output of ['dist/web/assets/main.js', ...RENDERERS]) put(root, output, 2);
  return root;
}

it('takes a build that is newer than every source for fresh', () => {
  expect(isBuildFresh(builtProject())).toBe(true);
});

it.each([
  ['a source changed', (root: string) => put(root, 'web/main.tsx', 3)],
  ['a source was added', (root: string) => put(root, 'core/vi/new.ts', 3)],
  ['a source was deleted', (root: string) => rmSync(join(root, 'web/main.tsx'))],
  ['the packages changed', (root: string) => put(root, 'package-lock.json', 3)],
  ['one of the builds is missing', (root: string) => rmSync(join(root, 'dist/ssr/en'), { recursive: true })],
  ['one of the builds is older', (root: string) => put(root, 'dist/ssr/vi/entry-server.js', 0)],
])('builds again when %s', (_, change) => {
  const root = builtProject();
  change(root);
  expect(isBuildFresh(root)).toBe(false);
});

it('returns what a failing build printed', async () => {
  const root = temporaryFolder();
  writeFileSync(join(root, 'package.json'), '{"scripts":{"build":"echo entry is missing >&2; exit 3"}}');
  expect(await buildWeb(root)).toEqual({ ok: false, error: expect.stringContaining('entry is missing') as unknown });
});
