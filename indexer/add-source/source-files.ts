import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { err, ok, type Result } from '#core/result.ts';

/** Where the files of a portal go. */
export interface SourceFolders {
  /** Platform files. */
  readonly portals: string;
  /** Saved pages, each with what must be read from it. */
  readonly fixtures: string;
}

/** The three files that teach the program one portal. */
export interface SourceFiles {
  readonly platform: string;
  readonly page: string;
  readonly expectation: string;
}

/** The names of a portal's files; the error names those that exist and may not be written over. */
export function nameSourceFiles(
  name: string,
  { portals, fixtures }: SourceFolders,
  force: boolean,
): Result<SourceFiles, string> {
  const files = {
    platform: join(portals, `${name}.json`),
    page: join(fixtures, `${name}.html`),
    expectation: join(fixtures, `${name}.expected.json`),
  };
  const there = Object.values(files).filter((file) => existsSync(file));
  return force || there.length === 0
    ? ok(files)
    : err(`đã có ${there.join(', ')}; thêm --force để ghi đè, hoặc --name để đặt tên khác`);
}

const toJson = (value: object) => `${JSON.stringify(value, null, 2)}\n`;

/** Writes a portal's files, making folders that are missing. */
export async function writeSourceFiles(
  files: SourceFiles,
  folders: SourceFolders,
  written: { readonly platform: object; readonly page: Buffer; readonly expectation: object },
): Promise<void> {
  await mkdir(folders.portals, { recursive: true });
  await mkdir(folders.fixtures, { recursive: true });
  await writeFile(files.platform, toJson(written.platform));
  await writeFile(files.page, written.page);
  await writeFile(files.expectation, toJson(written.expectation));
}
