import { isDatedItem } from './is-dated-item.ts';
import { isPager } from './is-pager.ts';
import { isProse } from './is-prose.ts';
import { classifyLine } from './page-lines.ts';
import { readSigner } from './read-signer.ts';

/** One dated line may be the article's last; two are a list. */
const FEWEST = 2;

const MAIL = /^\S+@\S+\.\S+$/u;
/** The portal's own name, above its address. */
const PORTAL = /^(?:cổng|trang) (?:ttđt|thông tin điện tử|tin điện tử)(?:\s|$)/iu;
const LABELLED_MAIL = /^e-?mail\s*:\s*\S+@\S+$/iu;

/** Lines without the footer that saved text may end with; an address in a notice belongs to it, below a signer it does not. */
function withoutFooter(lines: readonly string[]): readonly string[] {
  let end = lines.length;
  for (; end > 1; end -= 1) {
    const last = lines[end - 1] ?? '';
    const signed = LABELLED_MAIL.test(last) && readSigner(lines[end - 2] ?? '') !== null;
    if (!signed && !MAIL.test(last) && !isPager(last)) break;
  }
  const named = end < lines.length && PORTAL.test(lines[end - 1] ?? '') && readSigner(lines[end - 2] ?? '') !== null;
  return lines.slice(0, named ? end - 1 : end);
}

/** Lines without the list of other articles that ends a page though nothing announces it: titles with their days. */
export function cutTail(given: readonly string[]): readonly string[] {
  const lines = withoutFooter(given);
  let [end, items] = [lines.length, 0];
  for (;;) {
    const [above = '', last = ''] = lines.slice(Math.max(0, end - 2), end);
    if (end < 2 || isProse(last)) break;
    if (classifyLine(last) === 'stamp' && classifyLine(above) === 'text' && !isProse(above)) end -= 2;
    else if (classifyLine(last) === 'text' && isDatedItem(last)) end -= 1;
    else break;
    items += 1;
  }
  return items >= FEWEST ? lines.slice(0, end) : lines;
}
