import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { describe, expect, it, vi } from 'vitest';
import { registerQueries } from '#indexer/queries/register-queries.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

describe('the command that lists questions', () => {
  it('reads the folder the server was told to write to', async () => {
    const folder = temporaryFolder();
    const questions = [{ question: 'tái định cư', empty: 3, slow: 0 }];
    writeFileSync(join(folder, '2026-03-01.json'), JSON.stringify({ questions }));
    vi.stubEnv('QUERY_REPORT_DIR', folder);
    vi.stubEnv('DATA_DIR', temporaryFolder());
    const written = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    const program = new Command();
    registerQueries(program);
    await program.parseAsync(['queries'], { from: 'user' });
    expect(written.mock.calls.flat().join('')).toContain('3  tái định cư');
  });
});
