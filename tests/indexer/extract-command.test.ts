import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { expect, it, vi } from 'vitest';
import { registerExtract } from '#indexer/extract/register-extract.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const PAGE =
  'Xã Vĩnh Thủy mở lớp dạy nghề\n\nSáng nay, xã Vĩnh Thủy khai giảng lớp dạy nghề cho hai mươi lao động trẻ.\n';

/** What `extract` prints on each stream, and its exit code; in this process, for each of its own takes a second and more. */
async function extract(...paths: readonly string[]) {
  const printed = (stream: NodeJS.WriteStream) => {
    const write = vi.spyOn(stream, 'write').mockReturnValue(true);
    return () => write.mock.calls.map(([text]) => String(text)).join('');
  };
  const [stdout, stderr] = [printed(process.stdout), printed(process.stderr)];
  const before = process.exitCode;
  process.exitCode = 0;
  const program = new Command();
  registerExtract(program);
  try {
    await program.parseAsync(['extract', ...paths], { from: 'user' });
    return { stdout: stdout(), stderr: stderr(), code: process.exitCode };
  } finally {
    process.exitCode = before;
    vi.restoreAllMocks();
  }
}

it('extract reads on past a path that is not there, names it, and does not end well', async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'trong'));
  writeFileSync(join(folder, 'trong', 'a.txt'), PAGE);
  writeFileSync(join(folder, 'anh.png'), 'no page');
  const { stdout, stderr, code } = await extract(join(folder, 'khong-co'), folder);
  expect(stderr).toBe(`${join(folder, 'khong-co')}: không có tệp hoặc thư mục này\n`);
  expect(stdout.trim().split('\n')).toHaveLength(1);
  expect(JSON.parse(stdout)).toMatchObject({ kind: 'article', title: 'Xã Vĩnh Thủy mở lớp dạy nghề' });
  expect(code).toBe(1);
});

it('extract names a manifest that it cannot read, and reads nothing under wrong addresses', async () => {
  const manifest = join(temporaryFolder(), 'm.jsonl');
  writeFileSync(manifest, '{"file":"a.txt"}\n');
  const { stdout, stderr, code } = await extract('--manifest', manifest, '.');
  expect([stdout, code]).toEqual(['', 2]);
  expect(stderr).toContain(`${manifest}:1`);
});

it('extract finds the addresses of a whole portal, whose pages all bear one name', async () => {
  const folder = temporaryFolder();
  const pages = ['tin-mot', 'tin-hai'];
  for (const page of pages) {
    mkdirSync(join(folder, 'xa', page), { recursive: true });
    writeFileSync(join(folder, 'xa', page, 'index.html'), PAGE);
  }
  const line = (page: string) =>
    `${JSON.stringify({ file: `xa/${page}/index.html`, url: `https://xa.example.invalid/${page}` })}\n`;
  writeFileSync(join(folder, 'm.jsonl'), pages.map(line).join(''));
  for (const named of [folder, join(folder, 'xa'), join(folder, 'xa', 'tin-hai', 'index.html')]) {
    const { stdout } = await extract('--manifest', join(folder, 'm.jsonl'), named);
    expect(stdout).toContain('"url":"https://xa.example.invalid/tin-hai"');
    expect(stdout).not.toContain('"url":null');
  }
});
