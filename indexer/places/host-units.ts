import { plainProvince } from '#core/places/plain-province.ts';
import { fold } from '#core/vi/fold.ts';
import type { AddressTables } from './address-tables.ts';
import { HOST_AGENCIES } from './host-agencies.ts';
import { ISLAND_DISTRICTS } from './island-districts.ts';

/** Who publishes at an address, as far as the host's name tells; a label that is no unit still stands under a province. */
export interface HostUnit {
  readonly unit: string | null;
  readonly province: string;
}

const LEVEL = /^(?:tỉnh|thành phố|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu)\s+/iu;
const LEVEL_KEY = /^(?:huyen|thixa|thanhpho|tp|tx|quan|thitran|tt|xa|phuong|ubnd)(?=[a-z]{2})/;
const COMMUNE_KEY = /^(?:xa|phuong|thitran|tt)$/;

/** Provinces under names that only hosts have, or had: the key of the table's name, and the name pages print. */
const HOST_PROVINCES: Readonly<Record<string, readonly [key: string, name: string]>> = {
  thuathienhue: ['hue', 'Tỉnh Thừa Thiên Huế'],
  hochiminhcity: ['hochiminh', 'Thành phố Hồ Chí Minh'],
  tphcm: ['hochiminh', 'Thành phố Hồ Chí Minh'],
  hcmcity: ['hochiminh', 'Thành phố Hồ Chí Minh'],
  brvt: ['bariavungtau', 'Tỉnh Bà Rịa - Vũng Tàu'],
};

/** `Thị xã Quảng Trị` -> `quangtri`: as host names write a unit. */
const keyOf = (name: string) => fold(name.replace(LEVEL, '')).replace(/[^a-z0-9]/g, '');
const full = (name: string) => (LEVEL.test(name) ? name : `Tỉnh ${name}`);

interface Known {
  readonly name: string;
  readonly districts: Map<string, string>;
  /** Communes before July 2025: of the whole province, and by district. */
  readonly wards: Map<string, Set<string>>;
  readonly wardsOf: Map<string, Map<string, Set<string>>>;
  /** Communes of today, which stand directly under the province. */
  readonly today: Map<string, Set<string>>;
}

function add(wards: Map<string, Set<string>>, name: string): void {
  wards.set(keyOf(name), (wards.get(keyOf(name)) ?? new Set<string>()).add(name));
}

/** Every province with its districts and communes, by the keys hosts write. */
function readKnown({ provinces, wards, mappings }: AddressTables): ReadonlyMap<string, Known> {
  const known = new Map<string, Known>();
  const knownOf = (name: string): Known => {
    const entry = known.get(keyOf(name)) ?? {
      name: full(name),
      districts: new Map(),
      wards: new Map(),
      wardsOf: new Map(),
      today: new Map(),
    };
    known.set(keyOf(name), entry);
    return entry;
  };
  const byCode = new Map(provinces.map((province) => [province.province_code, province.name]));
  for (const name of byCode.values()) knownOf(name);
  for (const row of mappings) {
    const entry = knownOf(row.old_province_name);
    add(entry.wards, row.old_ward_name);
    if (!row.old_district_name) continue;
    const district = keyOf(row.old_district_name);
    entry.districts.set(district, row.old_district_name);
    const own = entry.wardsOf.get(district) ?? new Map<string, Set<string>>();
    entry.wardsOf.set(district, own);
    add(own, row.old_ward_name);
  }
  for (const [district, province] of ISLAND_DISTRICTS) knownOf(province).districts.set(keyOf(district), district);
  for (const ward of wards) add(knownOf(byCode.get(ward.province_code) ?? '').today, ward.name);
  for (const [label, [key, name]] of Object.entries(HOST_PROVINCES)) {
    const entry = known.get(key);
    if (entry !== undefined) known.set(label, { ...entry, name });
  }
  return known;
}

const only = (names: ReadonlySet<string> | undefined): string | undefined =>
  names?.size === 1 ? [...names][0] : undefined;

/** The unit of one label; `beside` is the label between it and the province, which may be its district. */
function unitOf(label: string, beside: string | undefined, entry: Known): string | null {
  const bare = label.replace(LEVEL_KEY, '');
  const level = label.slice(0, label.length - bare.length);
  const within = beside === undefined ? undefined : entry.wardsOf.get(beside.replace(LEVEL_KEY, ''));
  const find = (key: string) =>
    only(within?.get(key)) ??
    only(beside === undefined ? entry.today.get(key) : undefined) ??
    only(entry.wards.get(key));
  if (COMMUNE_KEY.test(level)) return find(bare) ?? null;
  const commune = find(bare) ?? find(label);
  if (within !== undefined && commune !== undefined) return commune;
  return entry.districts.get(bare) ?? entry.districts.get(label) ?? commune ?? null;
}

/** Finds the unit in host names like `xatinhtra.sontinh.quangngai.gov.vn`; the province's name must be among the labels. */
export function createHostUnits(tables: AddressTables): (url: string) => HostUnit | null {
  const known = readKnown(tables);
  return (url) => {
    const host = URL.canParse(url) ? new URL(url).hostname.toLowerCase() : '';
    const labels = host
      .replace(/^www\d?\./, '')
      .replace(/\.(?:(?:gov|org|edu|com|net)\.)?vn$/, '')
      .replaceAll('-', '')
      .split('.');
    // The province stands last: Vĩnh Long is a province, and a commune of Vĩnh Linh in Quảng Trị.
    for (const [at, label] of [...labels.entries()].reverse()) {
      const whole = known.get(label.replace(/^(?:tinh|thanhpho|tp)(?=[a-z]{3})/, '')) ?? known.get(label);
      if (whole !== undefined) {
        const province = plainProvince(whole.name);
        if (at === 0) return { unit: whole.name, province };
        const before = labels.slice(0, at);
        const units = before.map((each, nth) => unitOf(each, before[nth + 1], whole));
        const agency = HOST_AGENCIES[before[0] ?? ''];
        // An agency's page under a district's host belongs to the district.
        const unit = units.slice(agency === undefined ? 0 : 1).find((each) => each !== null);
        return { unit: unit ?? (agency === undefined ? null : `${agency} ${province}`), province };
      }
      for (const [key, entry] of known) {
        const glued = label.endsWith(key) ? HOST_AGENCIES[label.slice(0, -key.length)] : undefined;
        if (glued !== undefined)
          return { unit: `${glued} ${plainProvince(entry.name)}`, province: plainProvince(entry.name) };
      }
    }
    return null;
  };
}
