import { fold } from '#core/vi/fold.ts';
import type { AddressTables } from './address-tables.ts';
import { HOST_AGENCIES } from './host-agencies.ts';

/** Who publishes at an address, as far as the host's name tells. */
export interface HostUnit {
  readonly unit: string;
  readonly province: string;
}

const LEVEL = /^(?:tỉnh|thành phố|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu)\s+/iu;
const LEVEL_KEY = /^(?:huyen|thixa|thanhpho|tp|tx|quan|thitran|tt|xa|phuong|ubnd)(?=[a-z]{2})/;

/** `Thị xã Quảng Trị` -> `quangtri`: as host names write a unit. */
const keyOf = (name: string) => fold(name.replace(LEVEL, '')).replace(/[^a-z0-9]/g, '');
const plain = (name: string) => name.replace(/^(?:tỉnh|thành phố)\s+/iu, '');

interface Known {
  readonly name: string;
  readonly districts: Map<string, string>;
  readonly wards: Map<string, Set<string>>;
}

/** Finds the unit in host names like `xatinhtra.sontinh.quangngai.gov.vn`; the province's name must be among the labels. */
export function createHostUnits({ provinces, wards, mappings }: AddressTables): (url: string) => HostUnit | null {
  const known = new Map<string, Known>();
  const knownOf = (name: string): Known => {
    const entry = known.get(keyOf(name)) ?? { name, districts: new Map(), wards: new Map() };
    known.set(keyOf(name), entry);
    return entry;
  };
  const addWard = (entry: Known, name: string) => {
    const key = keyOf(name);
    entry.wards.set(key, (entry.wards.get(key) ?? new Set<string>()).add(name));
  };
  const byCode = new Map(provinces.map((province) => [province.province_code, province.name]));
  for (const name of byCode.values()) knownOf(name);
  for (const row of mappings) {
    const entry = knownOf(row.old_province_name);
    if (row.old_district_name) entry.districts.set(keyOf(row.old_district_name), row.old_district_name);
    addWard(entry, row.old_ward_name);
  }
  for (const ward of wards) addWard(knownOf(byCode.get(ward.province_code) ?? ''), ward.name);

  const unitOf = (label: string, { districts, wards: communes, name }: Known): string | null => {
    const agency = HOST_AGENCIES[label];
    if (agency !== undefined) return `${agency} ${plain(name)}`;
    const bare = label.replace(LEVEL_KEY, '');
    const level = label.slice(0, label.length - bare.length);
    const district = districts.get(bare) ?? districts.get(label);
    const commune = communes.get(bare) ?? communes.get(label);
    const certain = commune?.size === 1 ? [...commune][0] : undefined;
    return /^(?:xa|phuong|thitran|tt)$/.test(level) ? (certain ?? null) : (district ?? certain ?? null);
  };

  return (url) => {
    const host = URL.canParse(url) ? new URL(url).hostname.toLowerCase() : '';
    const labels = host
      .replace(/^www\d?\./, '')
      .replace(/\.(?:(?:gov|org|edu|com|net)\.)?vn$/, '')
      .split('.');
    for (const [at, label] of labels.entries()) {
      const whole = known.get(label.replace(/^(?:tinh|thanhpho|tp)(?=[a-z]{3})/, ''));
      if (whole !== undefined) {
        const province = plain(whole.name);
        for (const before of labels.slice(0, at)) {
          const unit = unitOf(before, whole);
          if (unit !== null) return { unit, province };
        }
        return at > 0 ? null : { unit: whole.name, province };
      }
      for (const [key, entry] of known) {
        const glued = label.endsWith(key) ? HOST_AGENCIES[label.slice(0, -key.length)] : undefined;
        if (glued !== undefined) return { unit: `${glued} ${plain(entry.name)}`, province: plain(entry.name) };
      }
    }
    return null;
  };
}
