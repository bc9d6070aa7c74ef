import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Rows of the feature table that are had: the feature, and the file and title of the test that shows it. */
const rows = readFileSync('web/FEATURES.md', 'utf8')
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .filter((cells) => cells[2] === 'yes')
  .map(([, feature = '', , how = '', shown = '']) => ({ feature, how, shown }));

describe('the table of features', () => {
  it.each(rows)('names a test that exists for $feature, or says that there is none', ({ how, shown }) => {
    const [, file = '', title = ''] = /^`([^`]+)`: (.+)$/.exec(shown) ?? [];
    const [text, wanted] = shown === '' ? [how, 'no test of its own yet'] : [readFileSync(file, 'utf8'), title];
    expect(text).toContain(wanted);
  });

  it('has a row for every feature compared', () => {
    const table = readFileSync('web/FEATURES.md', 'utf8').match(/^\| .+ \| (?:yes|no) \|/gm);
    expect(table).toHaveLength(68);
  });
});
