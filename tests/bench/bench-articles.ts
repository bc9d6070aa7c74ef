import { TOPICS } from '#core/contract/topic.ts';
import { readJsonLines } from '../support/read-json-lines.ts';

/** One article as both systems get it. */
export interface BenchArticle {
  readonly id: string;
  readonly title: string;
  readonly body: string;
  readonly date: string;
  readonly unit: string;
  /** One for all, as on a province's portal; left out, it would be guessed from each text and make thousands of units. */
  readonly province: string;
  readonly topics: readonly string[];
}

const UNITS = 300;
const FIRST_DAY = Date.UTC(2015, 0, 1);
const DAYS = 4200;
const DAY_MS = 86_400_000;

/**
 * `count` articles from the files: each of them once, then recombined, the first half of one text with the second half of
 * another, so that no two are alike. Unit (of 300), topic and date are assigned in turn: both systems get full facets.
 */
export async function makeArticles(files: readonly string[], count: number): Promise<readonly BenchArticle[]> {
  const base: { title: string; body: string }[] = [];
  for await (const { title, body = '' } of readJsonLines(files)) {
    if (body.trim() !== '') base.push({ title: title ?? '', body });
  }
  if (base.length === 0) throw new Error(`${files.join(', ')}: không có bài nào`);
  return Array.from({ length: count === 0 ? base.length : count }, (_, at) => {
    const round = Math.floor(at / base.length);
    const { title, body } = base[at % base.length] ?? { title: '', body: '' };
    const other = base[(at * 7 + round * 31) % base.length] ?? { title, body };
    const halves = `${body.slice(0, body.length / 2)}\n${other.body.slice(other.body.length / 2)}`;
    return {
      id: `bai-${at}`,
      title: round === 0 ? title : `${title} (${other.title.split(' ').slice(0, 4).join(' ')})`,
      body: round === 0 ? body : halves,
      date: new Date(FIRST_DAY + ((at * 7919) % DAYS) * DAY_MS).toISOString().slice(0, 10),
      unit: `Xã số ${(at * 31) % UNITS}`,
      province: 'Quảng Trị',
      topics: [TOPICS[(at * 13) % TOPICS.length]?.id ?? 'thong-bao'],
    };
  });
}
