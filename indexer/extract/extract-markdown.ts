import { parseDay } from '#core/vi/dates.ts';
import { normalise } from '#core/vi/normalise.ts';
import { NOTHING_READ, type ExtractedPage } from './extracted-page.ts';
import { markdownLines } from './markdown-lines.ts';
import { readLines } from './read-lines.ts';

const FRONT_MATTER = /^---\r?\n([\s\S]*?)\r?\n---\r?\n/;

const list = (text: string | undefined) =>
  (text ?? '')
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** A page saved as Markdown is read by its lines, as saved text is; its first heading is the title. */
function readPlain(text: string, url: string | null): ExtractedPage {
  const [heading] = markdownLines(/^#\s+(.+)$/m.exec(normalise(text))?.[0] ?? '');
  const page = readLines(markdownLines(text), url);
  if (page.kind !== 'article') return page;
  const title = heading ?? page.reading.title;
  const lines = page.reading.body.split('\n');
  return {
    kind: 'article',
    reading: { ...page.reading, title, body: lines.filter((line, at) => at > 0 || line !== title).join('\n') },
  };
}

/** Reads Markdown with `key: value` lines between `---`, as articles are written down; or a page saved as Markdown. */
export function extractMarkdown(text: string, url: string | null): ExtractedPage {
  const matter = FRONT_MATTER.exec(text);
  if (matter === null) return readPlain(text, url);
  const facts = new Map<string, string>();
  for (const line of (matter[1] ?? '').split(/\r?\n/)) {
    const colon = line.indexOf(':');
    if (colon > 0) facts.set(line.slice(0, colon).trim(), normalise(line.slice(colon + 1)));
  }
  const rest = normalise(text.slice(matter[0].length));
  const heading = /^#\s+(.+)$/m.exec(rest)?.[1] ?? null;
  const body = rest
    .replace(/^#\s+.+\n?/, '')
    .replace(/^#+\s+/gm, '')
    .trim();
  if (body === '') return { kind: 'other', reason: 'không có nội dung bài' };
  const publishedOn = parseDay(facts.get('date') ?? '');
  return {
    kind: 'article',
    reading: {
      ...NOTHING_READ,
      id: facts.get('id') ?? null,
      title: facts.get('title') ?? heading,
      body,
      unit: facts.get('unit') ?? null,
      agencies: list(facts.get('agencies')),
      province: facts.get('province') ?? null,
      author: facts.get('author') ?? null,
      topics: list(facts.get('topics')),
      documentNumbers: list(facts.get('documentNumbers')),
      publishedOn,
      publishedFrom: publishedOn === null ? null : 'shown',
      eventOn: parseDay(facts.get('eventOn') ?? ''),
      source: facts.get('source') ?? null,
    },
  };
}
