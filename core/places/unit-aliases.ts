import type { Rewrite } from '../contract/search-response.ts';
import { err, ok, type Result } from '../result.ts';
import { tabbedRows } from '../tabbed-rows.ts';
import { hasAccent } from '../vi/syllable.ts';
import { tokenise } from '../vi/tokenise.ts';
import { nameKey } from './name-key.ts';

/** A name people give a unit that no decree gave it, and the unit as it is called today, with its province. */
interface UnitAlias {
  readonly alias: string;
  readonly unit: string;
}

/** What people call units: the operator's list. */
export interface UnitAliases {
  readonly rows: readonly UnitAlias[];
  /** Aliases named in a question, with the unit each means. */
  readonly find: (question: string) => readonly Rewrite[];
  /** Aliases of these units, `Xã Vĩnh Thủy, Quảng Trị`. */
  readonly of: (units: readonly string[]) => readonly string[];
}

const MOST_ROWS = 2000;
const LONGEST = 100;
/** Words of the longest alias that is looked for in a question. */
const MOST_WORDS = 7;

function createUnitAliases(rows: readonly UnitAlias[]): UnitAliases {
  const tables = { vi: new Map<string, UnitAlias[]>(), ascii: new Map<string, UnitAlias[]>() };
  const byUnit = new Map<string, string[]>();
  for (const row of rows) {
    for (const form of ['vi', 'ascii'] as const) {
      const key = nameKey(row.alias, form);
      tables[form].set(key, [...(tables[form].get(key) ?? []), row]);
    }
    const unit = nameKey(row.unit);
    byUnit.set(unit, [...(byUnit.get(unit) ?? []), row.alias]);
  }
  return {
    rows,
    // Asked for every unit at every letter typed, and most operators have no list.
    of: (units) => (rows.length === 0 ? [] : [...new Set(units.flatMap((unit) => byUnit.get(nameKey(unit)) ?? []))]),
    find: (question) => {
      if (rows.length === 0) return [];
      const words = tokenise(question).map(({ text }) => text);
      const form = words.some(hasAccent) ? 'vi' : 'ascii';
      const found: Rewrite[] = [];
      for (let at = 0; at < words.length; at += 1) {
        for (let span = Math.min(MOST_WORDS, words.length - at); span > 0; span -= 1) {
          const meant = tables[form].get(nameKey(words.slice(at, at + span).join(' '), form));
          if (meant === undefined) continue;
          found.push({ kind: 'unit', from: meant[0]?.alias ?? '', to: meant.map(({ unit }) => unit).join('; ') });
          // The longest name is meant, not the shorter ones inside it.
          at += span - 1;
          break;
        }
      }
      return found;
    },
  };
}

/** An operator who has no list. */
export const NO_ALIASES: UnitAliases = createUnitAliases([]);

/** Reads `alias <tab> unit` lines, `#` comments; the error names the line and what stands in it. */
export function parseUnitAliases(text: string): Result<UnitAliases, string> {
  const rows: UnitAlias[] = [];
  for (const { number, line, cells } of tabbedRows(text)) {
    const [alias = '', unit = ''] = cells.map((cell) => cell.normalize('NFC'));
    const wrong = cells.length !== 2 || [alias, unit].some((cell) => nameKey(cell) === '' || cell.length > LONGEST);
    if (wrong) {
      const wanted = `cần 2 cột cách nhau bằng phím Tab: tên gọi khác, tên đơn vị; mỗi cột tối đa ${LONGEST} ký tự`;
      return err(`dòng ${number}: ${wanted}; đọc được «${line.slice(0, LONGEST)}»`);
    }
    if (nameKey(alias, 'ascii').length < 3 || tokenise(alias).length > MOST_WORDS) {
      return err(`dòng ${number}: tên gọi khác «${alias}» cần từ 3 chữ cái đến ${MOST_WORDS} tiếng`);
    }
    rows.push({ alias, unit });
    if (rows.length > MOST_ROWS) return err(`dòng ${number}: quá ${MOST_ROWS} dòng`);
  }
  return ok(createUnitAliases(rows));
}
