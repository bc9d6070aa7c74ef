import type { Rewrite } from '../contract/search-response.ts';
import { hasAccent } from '../vi/syllable.ts';
import { tokenise } from '../vi/tokenise.ts';
import { nameKey as keyOf } from './name-key.ts';
import { plainProvince } from './plain-province.ts';

/** One unit of before 1 July 2025 and one commune that holds (part of) it today: splits and mergers are many rows. */
export interface UnitChange {
  /** As it was, `Thị trấn Cửa Tùng`, in a province as it was. */
  readonly unit: string;
  readonly province: string;
  readonly unitToday: string;
  readonly provinceToday: string;
}

/** What became of the communes on 1 July 2025. Names that are given carry their province: equal ones stand in many. */
export interface UnitChanges {
  /** Today's names of a unit, `Xã Cửa Tùng, Quảng Trị`; empty when it is unknown, ambiguous or kept its name. */
  readonly today: (unit: string, province: string | null) => readonly string[];
  /** Former units that today's holds, without its namesake. */
  readonly before: (unit: string, province: string | null) => readonly string[];
  /** Former units named in a question, districts among them, with their names today; `province` is the portal's, for names of many provinces. */
  readonly find: (question: string, province: string | null) => readonly Rewrite[];
}

const provinceKey = (name: string) => keyOf(plainProvince(name));
const withoutParent = (unit: string) => unit.split(/\s[-–,]\s|,/)[0] ?? '';

interface Entry {
  readonly name: string;
  readonly province: string;
  /** Its names on the other side of the change, and those of them that are not its own. */
  readonly names: Set<string>;
  readonly others: Set<string>;
}
type Table = Map<string, Map<string, Entry>>;

function enter(table: Table, key: string, name: string, province: string, other: string): void {
  const byProvince = table.get(key) ?? new Map<string, Entry>();
  const place = `${provinceKey(province)} ${keyOf(name)}`;
  const entry = byProvince.get(place) ?? {
    name,
    province: plainProvince(province),
    names: new Set<string>(),
    others: new Set<string>(),
  };
  entry.names.add(other);
  if (keyOf(withoutParent(other)) !== keyOf(name)) entry.others.add(other);
  byProvince.set(place, entry);
  table.set(key, byProvince);
}

/** The one entry meant, in the province given or where there is no other. */
function choose(entries: ReadonlyMap<string, Entry> | undefined, provinces: readonly string[]): Entry | undefined {
  const all = [...(entries?.values() ?? [])];
  if (all.length === 1 && provinces.length === 0) return all[0];
  const fitting = all.filter(({ province }) => provinces.includes(provinceKey(province)));
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** Words of the longest name, `Thị trấn Nông trường Việt Lâm`, and of the shortest, `Xã Ea`. */
const LONGEST = 7;
const SHORTEST = 2;
/** A commune that was split among more is named with these. */
const MOST_NAMES = 3;

/** What units became, by their names with and without accents. */
function toTables(changes: readonly UnitChange[]): Readonly<Record<'vi' | 'ascii', Table>> {
  const tables: Record<'vi' | 'ascii', Table> = { vi: new Map(), ascii: new Map() };
  for (const { unit, province, unitToday, provinceToday } of changes) {
    const now = `${unitToday}, ${plainProvince(provinceToday)}`;
    for (const form of ['vi', 'ascii'] as const) enter(tables[form], keyOf(unit, form), unit, province, now);
  }
  return tables;
}

/**
 * Prepares the table of changes for look-ups by name, with and without accents.
 *
 * Districts are only told of in a question: an article of a district is not one of each commune that it fell apart into.
 */
export function createUnitChanges(changes: readonly UnitChange[], districts: readonly UnitChange[] = []): UnitChanges {
  const [communes, fallen] = [toTables(changes), toTables(districts)];
  const before: Table = new Map();
  for (const { unit, unitToday, provinceToday } of changes)
    enter(before, keyOf(unitToday), unitToday, provinceToday, unit);
  const provinceKeys = new Set(changes.map(({ province }) => provinceKey(province)));
  const lookUp = (table: Table) => (unit: string, province: string | null) =>
    [
      ...(choose(table.get(keyOf(withoutParent(unit))), province === null ? [] : [provinceKey(province)])?.others ??
        []),
    ].sort();
  return {
    today: lookUp(communes.vi),
    before: lookUp(before),
    find: (question, province) => {
      const tokens = tokenise(question).map(({ text }) => text);
      const windows = tokens.flatMap((_, at) =>
        Array.from({ length: LONGEST - SHORTEST + 1 }, (__, less) => ({
          at,
          words: tokens.slice(at, at + LONGEST - less),
        })),
      );
      const named = windows.map(({ words }) => keyOf(words.join(' '))).filter((key) => provinceKeys.has(key));
      const wanted = named.length > 0 ? named : province === null ? [] : [provinceKey(province)];
      const found: Rewrite[] = [];
      let taken = 0;
      for (const { at, words } of windows) {
        if (at < taken || words.length < SHORTEST) continue;
        // Each name by itself: people drop the accents of one word and not of the next.
        const form = words.some(hasAccent) ? 'vi' : 'ascii';
        const key = keyOf(words.join(' '), form);
        const entries = communes[form].get(key) ?? fallen[form].get(key);
        const entry = choose(entries, wanted) ?? choose(entries, []);
        if (entry === undefined || entry.others.size === 0) continue;
        taken = at + words.length;
        const names = [...entry.names].sort();
        const more = names.length > MOST_NAMES ? '…' : '';
        found.push({ kind: 'unit', from: entry.name, to: names.slice(0, MOST_NAMES).join('; ') + more });
      }
      return found;
    },
  };
}
