import { fold } from './fold.ts';
import type { Abbreviation } from './abbreviations.ts';

/** What stands around a short form; words folded, empty at the edge of the text. */
export interface AbbreviationContext {
  readonly before: string;
  readonly after: string;
  /** The next word starts with a capital, as place names do. */
  readonly capitalAfter: boolean;
}

const ORGANS = new Set([
  'ubnd',
  'hdnd',
  'uy',
  'hoi',
  'ubmttq',
  'mttq',
  'huyen',
  'tinh',
  'xa',
  'dang',
  'cong',
  'thanh',
  'hu',
  'tu',
]);
const ISSUING = new Set(['theo', 'hanh', 'hien', 'khai', 'dung', 'ra', 'so', 'cac', 'duyet', 'gui', 'va']);
const PARTY = new Set(['dang', 'huyen', 'tinh', 'thanh', 'thi', 'chi', 'doan', 'hu', 'tu', 'du']);

type Rule = (context: AbbreviationContext) => boolean;

/** A document word: `theo QĐ số 12`, `ban hành KH`. */
const issued: Rule = ({ before, after }) => ISSUING.has(before) || after === 'so';

/** When one meaning of an ambiguous short form is certain enough; listed most certain first. */
const RULES: readonly { readonly short: string; readonly expansion: string; readonly when: Rule }[] = [
  { short: 'TT', expansion: 'Thường trực', when: ({ after }) => ORGANS.has(after) },
  { short: 'TT', expansion: 'thị trấn', when: ({ capitalAfter }) => capitalAfter },
  { short: 'TT', expansion: 'Thông tư', when: ({ after }) => after === 'so' },
  { short: 'TP', expansion: 'thành phố', when: ({ capitalAfter }) => capitalAfter },
  { short: 'TX', expansion: 'thị xã', when: ({ capitalAfter }) => capitalAfter },
  { short: 'CT', expansion: 'Chỉ thị', when: ({ after }) => after === 'so' },
  { short: 'CT', expansion: 'Chủ tịch', when: ({ after }) => ORGANS.has(after) },
  { short: 'BT', expansion: 'Bí thư', when: ({ after }) => PARTY.has(after) },
  { short: 'BTC', expansion: 'Ban Tổ chức', when: ({ after }) => PARTY.has(after) },
  {
    short: 'QH',
    expansion: 'Quốc hội',
    when: ({ before, after }) => before === 'bieu' || before === 'db' || after === 'khoa',
  },
  ...(
    [
      'QĐ:Quyết định',
      'KH:Kế hoạch',
      'TB:Thông báo',
      'BC:Báo cáo',
      'HD:Hướng dẫn',
      'KL:Kết luận',
      'CĐ:Công điện',
    ] as const
  ).map((pair) => {
    const [short = '', expansion = ''] = pair.split(':');
    return { short, expansion, when: issued };
  }),
];

/**
 * Chooses the meaning of an ambiguous short form in its context, or null where none is certain.
 *
 * `TT Hồ Xá` is `thị trấn Hồ Xá`, `TT HĐND` is `Thường trực HĐND`, a bare `TT` stays `TT`.
 */
export function chooseExpansion(abbreviation: Abbreviation, context: AbbreviationContext): string | null {
  // Folding last: almost every short form fails the first two tests, and texts are full of them.
  const rule = RULES.find(
    ({ short, expansion, when }) =>
      short === abbreviation.short &&
      when(context) &&
      abbreviation.senses.some((sense) => fold(sense.expansion) === fold(expansion)),
  );
  return rule?.expansion ?? null;
}
