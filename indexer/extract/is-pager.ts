const MAX_LENGTH = 100;
const WORDS = String.raw`trang|đầu|trước|sau|cuối|tiếp|next|prev|previous`;
const ONLY_PAGES = new RegExp(String.raw`^(?:${WORDS}|\d{1,4}|[\s|:.…«»‹›<>/-])+$`, 'iu');
const TURNS = new RegExp(
  String.raw`(?:^|[^\p{L}])(?:trang (?:đầu|trước|sau|cuối|tiếp)|trước|sau|cuối|tiếp|next|prev|previous)(?!\p{L})|[»›>«‹<]`,
  'iu',
);
const ROW = /^\d{1,3}(?:\s+\d{1,3}){2,}/u;

/** `Trang trước 1 2 3 … Trang sau`, `1 2 3 4 5`: the row of pages under a list. */
export function isPager(line: string): boolean {
  return line.length < MAX_LENGTH && ONLY_PAGES.test(line) && /\d/.test(line) && (TURNS.test(line) || ROW.test(line));
}
