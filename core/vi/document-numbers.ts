/** A document number in a text, in canonical form: no spaces around `/` and `-`, plain hyphens, capital signs. */
export interface FoundDocumentNumber {
  readonly canonical: string;
  readonly start: number;
  readonly end: number;
}

/** Kinds and issuers are short runs of letters; `16/19 tiêu chí` and `1/7` have none and are no document numbers. */
const SIGN = String.raw`\p{Lu}[\p{Lu}\p{Ll}]{0,13}\d{0,2}`;
/** Hyphens as keyboards, word processors and web pages make them. */
const DASH = '[-\u2010-\u2013]';
const NUMBER = new RegExp(
  String.raw`(?<![\p{L}\d/.-])(?<number>\d{1,5}(?:[a-zđ]|[A-Z](?=\s?\/))?)\s?(?:(?<slash>\/)\s?(?<year>(?:19|20)\d{2})\s?\/\s?|\s?[\/]\s?|\s?${DASH}\s?(?=\p{Lu}\p{L}{1,7}\s?\/\s?\p{Lu}))(?<signs>${SIGN}(?:\s?(?:${DASH}|[&\/])\s?${SIGN}){0,3})(?![\p{L}\d])`,
  'gu',
);
const STARTS_WITH_DASH = new RegExp(String.raw`^\d+[a-zđ]?\s?${DASH}`, 'u');
const DASHES = new RegExp(DASH, 'gu');

/** The letter eth looks like a capital đ, and some keyboards type it instead. */
const tidy = (signs: string) => signs.replace(/\s+/g, '').replace(DASHES, '-').replaceAll('\u00d0', 'Đ');

/** Finds document numbers: `1963/QĐ - UB`, `24- CT/HU`, `64/2014/NĐ-CP`, `35/2023/UBTVQH15`. */
export function findDocumentNumbers(text: string): readonly FoundDocumentNumber[] {
  const found: FoundDocumentNumber[] = [];
  for (const match of text.matchAll(NUMBER)) {
    const { number = '', year, signs = '' } = match.groups ?? {};
    const capitals = signs.replace(/[^\p{Lu}]/gu, '').length;
    if (capitals < 2) continue;
    const dashed = year === undefined && STARTS_WITH_DASH.test(match[0]);
    const canonical = `${number}${dashed ? '-' : '/'}${year === undefined ? '' : `${year}/`}${tidy(signs)}`;
    found.push({ canonical, start: match.index, end: match.index + match[0].length });
  }
  return found;
}

/** Look-up key of a document number: letters and digits alone, so that dashes, spaces, case and a missing đ do not matter. */
export function documentNumberKey(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/^(?:so|van ban so)\s*:?\s*/, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replace(/^0+(?=\d)/, '')
    .replaceAll(' ', '-');
}

/** A number typed as a question: digits, maybe a year, and one to three signs: `số 123 KH UBND`, `123/kh-ubnd`. */
const TYPED =
  /^\s*(?:(?:văn bản\s+|công văn\s+|quyết định\s+|kế hoạch\s+|nghị quyết\s+|thông báo\s+|chỉ thị\s+)?(?:số|so)\s*:?\s*)?(\d{1,5}[a-zđ]?\s*[\s/-]\s*(?:(?:19|20)\d{2}\s*[\s/-]\s*)?(?:[a-zđ]{1,8}\d{0,2}\s*[\s/–-]?\s*){1,4})$/iu;
const SIGNS = new Set(
  'qd kh tb bc tt ct nq nd cv hd kl cd ttr gm tbao ubnd hdnd ub hu tu cp ttg qh vp stc snv byt bgddt pl ld qc dx'.split(
    ' ',
  ),
);

/** The look-up key when a whole question is a document number, else null: `12 tháng 3` has no sign among its words. */
export function parseDocumentNumberQuery(text: string): string | null {
  const match = TYPED.exec(text.normalize('NFC').replaceAll('–', '-'));
  if (match === null) return null;
  const key = documentNumberKey(match[1] ?? '');
  const signs = key.split('-').filter((part) => /^[a-z]/.test(part));
  return signs.length > 0 && signs.every((sign) => SIGNS.has(sign.replace(/\d+$/, ''))) ? key : null;
}
