import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openLiveFile } from '#server/operator/live-file.ts';
import { parsePins, type PinRow } from '#server/operator/parse-pins.ts';
import { watchFiles } from '#server/operator/watch-files.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

function openPins(text: string) {
  const path = join(temporaryFolder(), 'ghim.tsv');
  writeFileSync(path, text);
  const told: (string | null)[] = [];
  const opened = openLiveFile<readonly PinRow[]>({
    name: 'PINS_FILE',
    path,
    parse: parsePins,
    now: () => 0,
    onReload: (_name, problem) => told.push(problem),
  });
  if (!opened.ok) throw new Error(opened.error);
  return { path, told, file: opened.value };
}
const questions = (rows: readonly PinRow[]) => rows.map(({ question }) => question);

describe("an operator's file", () => {
  it('that is wrong when it is read again leaves in force what was, and says what is wrong without its folder', () => {
    const { path, told, file } = openPins('a\tb1\n');
    writeFileSync(path, 'a\tb1\nkhông có mã\n');
    file.reload();
    expect(questions(file.current())).toEqual(['a']);
    expect(file.state().problem).toContain('PINS_FILE (ghim.tsv): dòng 2');
    expect(file.state().problem).toContain('không có mã');
    expect(file.state().failures).toBe(1);
    writeFileSync(path, '\uFEFFc\td1\r\n');
    file.reload();
    expect(questions(file.current())).toEqual(['c']);
    expect(file.state()).toMatchObject({ problem: null, failures: 1 });
    expect(told.map((problem) => problem === null)).toEqual([false, true]);
  });

  it('that is gone, or too large to be one, changes nothing either', () => {
    const { path, file } = openPins('a\tb1\n');
    rmSync(path);
    file.reload();
    expect(file.state().problem).toContain('ENOENT');
    writeFileSync(path, '#'.repeat(1_000_001));
    file.reload();
    expect(file.state().problem).toContain('1000001');
    expect(questions(file.current())).toEqual(['a']);
  });

  it('is read again when it is saved in place, and when an editor puts another in its place', async () => {
    const { path, file } = openPins('a\tb1\n');
    onTestFinished(watchFiles([file], 10));
    writeFileSync(path, 'trong chỗ cũ\tb1\n');
    await expect.poll(() => questions(file.current())).toEqual(['trong chỗ cũ']);
    writeFileSync(`${path}.moi`, 'thay bằng tệp khác\tb1\n');
    renameSync(`${path}.moi`, path);
    await expect.poll(() => questions(file.current())).toEqual(['thay bằng tệp khác']);
  });
});
