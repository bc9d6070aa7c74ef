import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { tryPort } from '#indexer/engine/free-port.ts';
import { openIndex } from '../support/open-index.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const index = openIndex();

it("the server's process reads the operator's files again on SIGHUP, and ends well on SIGTERM", async () => {
  const file = join(temporaryFolder(), 'portal.json');
  const write = (name: string) => writeFileSync(file, JSON.stringify({ name }));
  write('Cổng A');
  const { atime, mtime } = statSync(file);
  const port = await tryPort(0, '127.0.0.1');
  const child = spawn(process.execPath, ['--import', 'tsx', 'server/main.ts'], {
    stdio: 'ignore',
    env: {
      PATH: process.env['PATH'],
      MEILI_URL: index.process().url,
      MEILI_SEARCH_KEY: index.process().searchKey,
      PORTAL_FILE: file,
      PORT: String(port),
    },
  });
  const title = async () => {
    const page = await fetch(`http://127.0.0.1:${String(port)}/gioi-thieu`).catch(() => null);
    return /<title>(.*?)<\/title>/.exec((await page?.text()) ?? '')?.[1] ?? '';
  };
  try {
    await expect.poll(title, { timeout: 20_000 }).toContain('Cổng A');
    write('Cổng B');
    // As it was to whoever only looks at it: the signal alone tells of the change.
    utimesSync(file, atime, mtime);
    child.kill('SIGHUP');
    await expect.poll(title, { timeout: 1500 }).toContain('Cổng B');
    child.kill('SIGTERM');
    expect(await once(child, 'exit')).toEqual([0, null]);
  } finally {
    child.kill('SIGKILL');
  }
}, 40_000);
