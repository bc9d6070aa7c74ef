/** A line of a data file that people edit by hand. */
export interface TabbedRow {
  /** From 1, as editors count. */
  readonly number: number;
  readonly line: string;
  /** What stands between the tabs, without the blanks around it. */
  readonly cells: readonly string[];
}

/** The rows of a tab-separated file; empty lines and those that begin with `#` are none. */
export function tabbedRows(text: string): readonly TabbedRow[] {
  return text.split(/\r?\n/).flatMap((line, index) => {
    if (line.trim() === '' || line.startsWith('#')) return [];
    return [{ number: index + 1, line, cells: line.split('\t').map((cell) => cell.trim()) }];
  });
}
