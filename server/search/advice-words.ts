import type { Lang } from '#core/contract/lang.ts';
import type { RungName } from '#core/contract/search-response.ts';
import type { OwnedFilter } from './to-filters.ts';

/** What a search that found nothing is told, in one language. */
export interface AdviceWords {
  /** Introduces the link to the same search of whole articles. */
  readonly titles: string;
  readonly whole: (total: number) => string;
  readonly dropOne: string;
  /** `name` says what the filter asks for, in Vietnamese as the filters' values are. */
  readonly drop: (owner: OwnedFilter['owner'], name: string, total: number) => string;
  readonly months: string;
  /** `month` is `2024-05`. */
  readonly month: (month: string, count: number) => string;
  readonly hidden: (total: number, how: string) => string;
  readonly dropAll: string;
  readonly tried: (ways: string) => string;
  readonly unknown: (words: string) => string;
  readonly tips: readonly string[];
  readonly ways: Readonly<Record<RungName, string>>;
}

const digits = new Intl.NumberFormat('vi-VN');
const bài = (count: number) => `${digits.format(count)} bài`;
const figures = new Intl.NumberFormat('en-GB');
const articles = (count: number) => (count === 1 ? '1 article' : `${figures.format(count)} articles`);
const monthOf = (month: string) => `${Number(month.slice(5))}/${month.slice(0, 4)}`;
const FILTERS = {
  year: 'year',
  unit: 'unit',
  agency: 'agency',
  topic: 'topic',
  docType: 'document type',
  dates: 'days',
} satisfies Record<OwnedFilter['owner'], string>;

export const ADVICE_WORDS: Readonly<Record<Lang, AdviceWords>> = {
  vi: {
    titles: 'Không tiêu đề nào có các từ này, nhưng nội dung thì có:',
    whole: (total) => `tìm trong cả bài (${bài(total)})`,
    dropOne: 'Chỉ cần bỏ một bộ lọc:',
    drop: (_, name, total) => `bỏ ${name} (${bài(total)})`,
    months: 'Những tháng gần đó có bài:',
    month: (month, count) => `${monthOf(month)} (${bài(count)})`,
    hidden: (total, how) => `Không lọc thì có ${bài(total)}${how === '' ? '' : `, tìm theo cách: ${how}`}.`,
    dropAll: 'Bỏ hết bộ lọc',
    tried: (ways) => `Đã tìm: ${ways}; đều không có.`,
    unknown: (words) => `Không bài nào trong kho có từ: ${words}.`,
    tips: [
      'Thử ít từ hơn, hoặc bỏ dấu ngoặc kép.',
      'Gõ có dấu hay không dấu đều được; tên xã, huyện cũ hay mới đều được.',
      'Tìm văn bản: chỉ cần số và ký hiệu, ví dụ 12/KH-UBND.',
    ],
    ways: {
      browse: '',
      'document-number': 'theo số văn bản',
      exact: 'đúng các từ',
      prefix: 'từ cuối còn gõ dở',
      loose: 'các từ rời nhau',
      mixed: 'từ không dấu với mọi dấu',
      folded: 'mọi dấu của các từ',
      'best-effort': 'các bài gần nhất',
    },
  },
  en: {
    titles: 'No title has these words, but texts do:',
    whole: (total) => `search whole articles (${articles(total)})`,
    dropOne: 'Removing one filter is enough:',
    drop: (owner, _, total) => `the filter by ${FILTERS[owner]} (${articles(total)})`,
    months: 'Months nearby with articles:',
    month: (month, count) => `${monthOf(month)} (${articles(count)})`,
    hidden: (total, how) =>
      `Without filters there ${total === 1 ? 'is' : 'are'} ${articles(total)}${how === '' ? '' : `, found by ${how}`}.`,
    dropAll: 'Remove all filters',
    tried: (ways) => `Tried: ${ways}; none of them found anything.`,
    unknown: (words) => `No article here holds: ${words}.`,
    tips: [
      'Try fewer words, or leave the quotes out.',
      'Words may be typed with or without accents; communes and districts by their old or new names.',
      'For a document its number and sign are enough, e.g. 12/KH-UBND.',
    ],
    ways: {
      browse: '',
      'document-number': 'its document number',
      exact: 'the very words',
      prefix: 'the beginning of the last word',
      loose: 'the words apart',
      mixed: 'any accents where none were typed',
      folded: 'any accents',
      'best-effort': 'the nearest articles',
    },
  },
};
