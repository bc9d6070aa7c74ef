import { err, ok, type Result } from '../result.ts';
import { tabbedRows } from '../tabbed-rows.ts';
import { normalise } from './normalise.ts';
import { isSyllable } from './syllable.ts';
import { tokenise } from './tokenise.ts';

/** One meaning of a short form. */
interface AbbreviationSense {
  readonly expansion: string;
  readonly sense: string;
}

/** A short form of local government with its meanings; ambiguous ones are expanded only where the context decides. */
export interface Abbreviation {
  readonly short: string;
  readonly ambiguous: boolean;
  readonly senses: readonly AbbreviationSense[];
}

/** Short forms by look-up key. */
export interface AbbreviationTable {
  readonly byKey: ReadonlyMap<string, Abbreviation>;
  /** How many tokens the longest short form beginning with this token spans: 2 for the `NN` of `NN&PTNT`. */
  readonly spanOf: ReadonlyMap<string, number>;
  /** Text that changes whenever the table does: part of the analyser's version. */
  readonly fingerprint: string;
}

/** Key of a short form as written: `GD & ĐT` and `GD&ĐT` are one, and so are all dashes. */
export function abbreviationKey(short: string): string {
  return normalise(short).replace(/\s+/g, '').replace(/[–—]/g, '-');
}

/**
 * Keys under which a short form is found: as printed; and, where that cannot be an ordinary word, in lower case and
 * without đ (`ubnd`, `HDND`), the way people type it. `CT` or `TU` in lower case would be a syllable or noise.
 */
function keysOf(entry: Abbreviation): readonly string[] {
  const key = abbreviationKey(entry.short);
  if (entry.ambiguous || key.length < 3 || isSyllable(key)) return [key];
  const plain = key.replaceAll('Đ', 'D');
  return [key, key.toLowerCase(), plain, plain.toLowerCase()].filter((form) => !isSyllable(form));
}

/**
 * Reads the abbreviation list: tab-separated `short, expansion, sense, ambiguous`, a row a meaning, `#` comments.
 *
 * The error names the line and what is wrong with it, since operators edit this file by hand.
 */
export function parseAbbreviations(text: string): Result<AbbreviationTable, string> {
  const entries = new Map<string, Abbreviation>();
  for (const { number, line, cells } of tabbedRows(text)) {
    if (line.startsWith('short\t')) continue;
    const [short = '', expansion = '', sense = '', ambiguous = ''] = cells;
    if (short === '' || expansion === '' || !/^(yes|no)$/.test(ambiguous)) {
      return err(`dòng ${number}: cần 4 cột «short, expansion, sense, ambiguous (yes|no)», đọc được «${line}»`);
    }
    const known = entries.get(short);
    entries.set(short, {
      short,
      ambiguous: ambiguous === 'yes' || known !== undefined,
      senses: [...(known?.senses ?? []), { expansion, sense }],
    });
  }
  const byKey = new Map<string, Abbreviation>();
  const spanOf = new Map<string, number>();
  for (const entry of entries.values()) {
    for (const key of keysOf(entry)) {
      if (!byKey.has(key)) byKey.set(key, entry);
      const tokens = tokenise(key);
      const first = tokens[0]?.text ?? '';
      spanOf.set(first, Math.max(tokens.length, spanOf.get(first) ?? 1));
    }
  }
  return ok({ byKey, spanOf, fingerprint: fingerprint(text) });
}

/** FNV-1a over the text: short, stable, no security meaning. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}
