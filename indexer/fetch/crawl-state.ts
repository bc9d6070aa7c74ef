import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

const LINE = v.variant('kind', [
  v.object({ kind: v.literal('begin') }),
  v.object({ kind: v.literal('end') }),
  v.object({
    kind: v.literal('page'),
    url: v.string(),
    etag: v.nullable(v.string()),
    modified: v.nullable(v.string()),
    type: v.string(),
    from: v.optional(v.string()),
    at: v.optional(v.string()),
  }),
  v.object({ kind: v.literal('gone'), url: v.string() }),
  v.object({ kind: v.literal('article'), url: v.string(), id: v.string() }),
]);
type Line = v.InferOutput<typeof LINE>;

/** What is remembered of a page: its validators and its raw bytes, kept so that a 304 can be read again. */
interface KnownPage {
  readonly etag: string | null;
  readonly modified: string | null;
  readonly type: string;
  /** Where it came from, when its address leads to another. */
  readonly from?: string | undefined;
  /** When it last answered, an ISO 8601 instant. */
  readonly at?: string | undefined;
}

/** The memory of a portal's crawl, safe against a kill at any moment. */
export interface CrawlState {
  readonly known: (url: string) => KnownPage | null;
  /** Settled already in the run that was cut short and is being resumed: not to be asked again. */
  readonly settled: (url: string) => 'page' | 'gone' | null;
  /** The id of the article this address has held; null when it never held one. */
  readonly articleAt: (url: string) => string | null;
  readonly saveArticle: (url: string, id: string) => void;
  /** Addresses that have held an article, gone ones included, those not asked for the longest first. */
  readonly articlePages: () => readonly string[];
  readonly body: (url: string) => Buffer | null;
  readonly savePage: (url: string, page: KnownPage, body: Buffer | null) => void;
  readonly saveGone: (url: string) => void;
  readonly end: () => void;
}

const nameOf = (url: string) => createHash('sha256').update(url).digest('hex').slice(0, 32);

/** A line cut off by a kill is no line: what it would have said is simply asked again. */
function readLine(line: string): Line | null {
  try {
    const parsed = v.safeParse(LINE, JSON.parse(line));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}

/** Opens `folder` (DATA_DIR/crawl/<host>): `journal.jsonl`, only ever appended to, and `pages/`. */
export function openCrawlState(folder: string): CrawlState {
  mkdirSync(join(folder, 'pages'), { recursive: true });
  const journal = join(folder, 'journal.jsonl');
  const pages = new Map<string, KnownPage>();
  const settled = new Map<string, 'page' | 'gone'>();
  const articles = new Map<string, string>();
  // Whatever is asked for goes to the end of the line.
  const settle = (url: string, kind: 'page' | 'gone') => {
    settled.set(url, kind);
    const id = articles.get(url);
    if (id === undefined || !articles.delete(url)) return;
    articles.set(url, id);
  };
  let running = false;
  const written = existsSync(journal) ? readFileSync(journal, 'utf8') : '';
  for (const text of written.split('\n')) {
    const line = readLine(text);
    if (line?.kind === 'begin' || line?.kind === 'end') {
      running = line.kind === 'begin';
      settled.clear();
    } else if (line?.kind === 'article') articles.set(line.url, line.id);
    else if (line !== null) {
      settle(line.url, line.kind);
      if (line.kind === 'gone') pages.delete(line.url);
      else pages.set(line.url, line);
    }
  }
  if (written !== '' && !written.endsWith('\n')) appendFileSync(journal, '\n');
  const append = (line: Line) => appendFileSync(journal, `${JSON.stringify(line)}\n`);
  if (!running) append({ kind: 'begin' });
  const pageFile = (url: string) => join(folder, 'pages', nameOf(url));
  return {
    known: (url) => pages.get(url) ?? null,
    settled: (url) => (running ? (settled.get(url) ?? null) : null),
    articleAt: (url) => articles.get(url) ?? null,
    saveArticle: (url, id) => {
      if (articles.get(url) === id) return;
      articles.set(url, id);
      append({ kind: 'article', url, id });
    },
    articlePages: () => [...articles.keys()],
    body: (url) => (existsSync(pageFile(url)) ? readFileSync(pageFile(url)) : null),
    savePage: (url, page, body) => {
      if (body !== null) {
        // The bytes stand before the journal names them, and a half-written file never has the name.
        writeFileSync(`${pageFile(url)}.part`, body);
        renameSync(`${pageFile(url)}.part`, pageFile(url));
      }
      pages.set(url, page);
      append({ kind: 'page', url, ...page });
    },
    saveGone: (url) => {
      pages.delete(url);
      append({ kind: 'gone', url });
    },
    end: () => append({ kind: 'end' }),
  };
}
