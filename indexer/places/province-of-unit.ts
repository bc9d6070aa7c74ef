import { plainProvince } from '#core/places/plain-province.ts';
import { fold } from '#core/vi/fold.ts';
import type { AddressTables } from './address-tables.ts';
import { ISLAND_DISTRICTS } from './island-districts.ts';

const LEVEL = /^(?:tỉnh|thành phố|huyện|quận|thị xã)\s+/iu;
const PARTY = /^(huyện|quận|thị|thành) (?:ủy|uỷ|đoàn)\s/iu;
const OF_PROVINCE = /(?:tỉnh|thành phố)\s+(.+)$/iu;

/** `Tỉnh ĐắkNông` is `Đắk Nông`, too: some portals lost the space. */
const keyOf = (name: string) => fold(name.replace(LEVEL, '')).replace(/[^a-z0-9]/g, '');

/** Tells the province of a unit by its own name, or by a district that only one province has; never by a commune. */
export function createProvinceOfUnit({ provinces, mappings }: AddressTables): (unit: string) => string | null {
  const names = new Map<string, string>();
  const districts = new Map<string, Set<string>>();
  for (const name of [...provinces.map((province) => province.name), ...mappings.map((row) => row.old_province_name)]) {
    names.set(keyOf(name), plainProvince(name));
  }
  const rows = mappings.map((row) => [row.old_district_name, row.old_province_name] as const);
  for (const [district, province] of [...rows, ...ISLAND_DISTRICTS]) {
    if (!district) continue;
    districts.set(keyOf(district), (districts.get(keyOf(district)) ?? new Set<string>()).add(plainProvince(province)));
  }
  return (unit) => {
    const named = names.get(keyOf(OF_PROVINCE.exec(unit)?.[1] ?? ''));
    if (named !== undefined) return named;
    const last = unit.split(/\s+-\s+/).at(-1) ?? '';
    if (last === unit && !LEVEL.test(unit) && !PARTY.test(unit)) return null;
    const found = districts.get(keyOf(last.replace(PARTY, '')));
    return found?.size === 1 ? ([...found][0] ?? null) : null;
  };
}
