import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { SAMPLE_SOURCE } from '#core/contract/article.ts';
import { createRandom } from './create-random.ts';
import { overlap } from './overlap.ts';
import { SAMPLE_KINDS, type SampleKind } from './parts.ts';

/** Last line of every invented article. */
export const SAMPLE_NOTICE = '(Bài viết được sáng tác để minh hoạ, không phải tin thật.)';

const COMPOSED = 120;
/** Two composed articles share at most so much of their text. */
export const MAX_OVERLAP = 0.6;

interface SamplePlace {
  readonly unit: string;
  readonly province: string;
  /** First and last year of the articles it publishes: districts end in June 2025, new communes begin in July. */
  readonly years: readonly [number, number];
}

const PLACES: readonly SamplePlace[] = [
  { unit: 'Huyện Vĩnh Linh', province: 'Quảng Trị', years: [2018, 2024] },
  { unit: 'Thị trấn Hồ Xá', province: 'Quảng Trị', years: [2019, 2024] },
  { unit: 'Thị trấn Cửa Tùng', province: 'Quảng Trị', years: [2019, 2024] },
  { unit: 'Xã Vĩnh Thủy', province: 'Quảng Trị', years: [2019, 2024] },
  { unit: 'Huyện Gio Linh', province: 'Quảng Trị', years: [2018, 2024] },
  { unit: 'Huyện Hải Lăng', province: 'Quảng Trị', years: [2018, 2024] },
  { unit: 'Huyện Lệ Thủy', province: 'Quảng Bình', years: [2018, 2024] },
  { unit: 'Huyện Bố Trạch', province: 'Quảng Bình', years: [2018, 2024] },
  { unit: 'Thị trấn Hoàn Lão', province: 'Quảng Bình', years: [2020, 2024] },
  { unit: 'Xã Vĩnh Linh', province: 'Quảng Trị', years: [2026, 2026] },
  { unit: 'Xã Cửa Tùng', province: 'Quảng Trị', years: [2026, 2026] },
  { unit: 'Xã Hoàn Lão', province: 'Quảng Trị', years: [2026, 2026] },
  { unit: 'Xã Phong Nha', province: 'Quảng Trị', years: [2026, 2026] },
  { unit: 'Huyện Đăk Song', province: 'Đắk Nông', years: [2018, 2024] },
];

const HAMLETS = [
  'Đông Hải',
  'Tân Mỹ',
  'Phú Thị',
  'An Hòa',
  'Hoà Bình',
  'Thủy Trung',
  'Lâm Cao',
  'Thuỷ Ba',
  'Cát Sơn',
  'Vĩnh Lĩnh',
  'Bắc Phú',
  'Dương Sơn',
  'Tiên Lai',
  'Quảng Xá',
  'Đương Lập',
  'Nam Cường',
];
const CROPS = ['lạc', 'hồ tiêu', 'dưa hấu', 'lúa hữu cơ', 'ném', 'sắn', 'tràm', 'nghệ', 'ớt', 'khoai lang'];
const AUTHORS = ['Mỹ Hạnh', 'Trần Kỉnh', 'Ban Biên tập', 'Lệ Quyên', 'Văn Thuận', 'Thùy Dương', 'Quốc Đạt', 'Kim Anh'];
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'XII', 'XIV', 'XXIII'];

/** Composes the sample articles that are not written by hand, as JSON Lines. */
export function composeSamples(): string {
  const random = createRandom(20_231_122);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const between = (from: number, to: number) => from + Math.floor(random() * (to - from + 1));
  const titles = new Set<string>();
  const lines: string[] = [];
  const bodies: string[] = [];
  for (let at = 0; lines.length < COMPOSED; at += 1) {
    const kind = SAMPLE_KINDS[at % SAMPLE_KINDS.length] as SampleKind;
    const place = pick(PLACES);
    const year = between(...place.years);
    const [month, day] = [between(1, year === 2026 ? 10 : 12), between(1, 28)];
    const storm = between(1, 9);
    const date = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
    const short = place.unit.slice(0, 1).toLowerCase() + place.unit.slice(1);
    const numbers = [between(3, 480), between(3, 480)];
    const slots: Readonly<Record<string, () => string>> = {
      unit: () => place.unit,
      place: () => short,
      month: () => String(month),
      year: () => String(year),
      nextyear: () => String(year + 1),
      endyear: () => String(year + 5),
      date: () => `${String(day).padStart(2, '0')}/${month}/${year}`,
      date2: () => `${between(1, 28)}/${between(1, 12)}/${year + 1}`,
      n: () => String(between(40, 890)),
      few: () => String(between(3, 17)),
      few2: () => String(between(21, 67)),
      percent: () => `${between(71, 99)},${between(1, 9)}`,
      percent2: () => `${between(2, 7)},${between(1, 9)}`,
      money: () => String(between(60, 900)),
      km: () => `${between(1, 9)},${between(1, 9)}`,
      num: () => String(numbers[0]),
      num2: () => String(numbers[1]),
      phone: () => String(between(100, 999)),
      storm: () => String(storm),
      hamlet: () => pick(HAMLETS),
      hamlet2: () => pick(HAMLETS),
      crop: () => pick(CROPS),
      roman: () => pick(ROMAN),
    };
    const fill = (text: string) => text.replace(/\{(\w+)\}/g, (whole, name: string) => slots[name]?.() ?? whole);
    const filled = fill(pick(kind.titles));
    const title = filled.slice(0, 1).toUpperCase() + filled.slice(1);
    const middles = [...kind.middles];
    while (middles.length > 3) middles.splice(between(0, middles.length - 1), 1);
    if (random() < 0.5) middles.reverse();
    const paragraphs = [pick(kind.openings), ...middles, pick(kind.closings)].map(fill);
    const text = paragraphs.join('\n');
    if (titles.has(title) || bodies.some((other) => overlap(other, text) > MAX_OVERLAP)) continue;
    titles.add(title);
    bodies.push(text);
    lines.push(
      JSON.stringify({
        id: `mau-${String(lines.length + 1).padStart(3, '0')}`,
        title,
        body: `${text}\n${SAMPLE_NOTICE}`,
        date,
        unit: place.unit,
        province: place.province,
        topics: kind.topics,
        author: pick(AUTHORS),
        source: SAMPLE_SOURCE,
      }),
    );
  }
  return `${lines.join('\n')}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(new URL('composed.jsonl', import.meta.url), composeSamples());
}
