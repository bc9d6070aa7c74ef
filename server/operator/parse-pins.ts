import { err, ok, type Result } from '#core/result.ts';
import { tabbedRows } from '#core/tabbed-rows.ts';

/** A question, and the articles that come first among its answers. */
export interface PinRow {
  readonly question: string;
  readonly ids: readonly string[];
}

const MOST_ROWS = 500;
/** More would be a page of its own. */
const MOST_IDS = 5;
const LONGEST_QUESTION = 200;
const ID = /^[\w-]{1,128}$/;

/** Reads `question <tab> id id …` lines, `#` comments; the error names the line and what stands in it. */
export function parsePins(text: string): Result<readonly PinRow[], string> {
  const rows: PinRow[] = [];
  for (const { number, line, cells } of tabbedRows(text)) {
    const where = `dòng ${number}`;
    const [question = '', list = '', ...more] = cells;
    const ids = [...new Set(list.split(/[\s,]+/).filter((id) => id !== ''))];
    if (question === '' || ids.length === 0 || more.length > 0) {
      const wanted = 'cần 2 cột cách nhau bằng phím Tab: lời tìm, các mã bài';
      return err(`${where}: ${wanted}; đọc được «${line.slice(0, LONGEST_QUESTION)}»`);
    }
    if (question.length > LONGEST_QUESTION)
      return err(`${where}: lời tìm dài ${question.length} ký tự, tối đa ${LONGEST_QUESTION}`);
    if (ids.length > MOST_IDS) return err(`${where}: ${ids.length} mã bài, tối đa ${MOST_IDS}`);
    const wrong = ids.find((id) => !ID.test(id));
    if (wrong !== undefined)
      return err(`${where}: «${wrong.slice(0, 60)}» không phải mã bài (phần sau /tin/ ở địa chỉ)`);
    rows.push({ question, ids });
    if (rows.length > MOST_ROWS) return err(`${where}: quá ${MOST_ROWS} dòng`);
  }
  return ok(rows);
}
