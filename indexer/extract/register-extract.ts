import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Command } from 'commander';
import { findTopic } from '#core/contract/topic.ts';
import { explainTopics } from '../articles/classify-topics.ts';
import { completeArticle } from '../articles/complete-article.ts';
import { readPlaces, type Places } from '../places/places.ts';
import { isDocument, readDocument } from '../sources/read-document.ts';
import { readManifest } from '../sources/read-manifest.ts';
import { extractPage } from './extract-page.ts';
import type { ExtractedPage } from './extracted-page.ts';

/** Topics shown with their words: the two an article may get and the one that came next. */
const SHOWN_TOPICS = 3;

interface ExtractOptions {
  readonly manifest?: string;
  readonly explain?: boolean;
}

async function* findFiles(path: string): AsyncGenerator<string> {
  if (!(await stat(path)).isDirectory()) {
    yield path;
    return;
  }
  for (const name of (await readdir(path)).sort()) {
    const child = join(path, name);
    if (!name.startsWith('.') && (/\.(?:txt|html?|md)$/i.test(name) || (await stat(child)).isDirectory()))
      yield* findFiles(child);
  }
}

/** Who publishes a page that is no article: a list says so in its header, else its host tells. */
function describeUnit(page: ExtractedPage, url: string | null, places: Places): object {
  const host = url === null ? null : places.unitOfHost(url);
  const named = page.kind === 'list' ? (page.unit ?? null) : null;
  if (named !== null) return { unit: named, province: host?.province ?? places.provinceOfUnit(named) };
  return host ?? {};
}

/** What one page was read as: one JSON line. */
async function describePage(file: string, url: string | null, places: Places, explain: boolean): Promise<object> {
  const bytes = await readFile(file);
  const page = isDocument(file) ? await readDocument(bytes, url) : extractPage({ file, url, bytes });
  const empty = {
    title: null,
    publishedOn: null,
    publishedFrom: null,
    eventOn: null,
    unit: null,
    agencies: [],
    province: null,
  };
  if (page.kind !== 'article') {
    return {
      file,
      url,
      kind: page.kind,
      ...empty,
      ...describeUnit(page, url, places),
      author: null,
      documentNumbers: [],
      topics: [],
      summary: null,
      body: null,
      reason: page.reason,
    };
  }
  const article = completeArticle(
    { ...page.reading, id: file, url, summary: null, source: page.reading.source ?? '' },
    places,
  );
  const {
    title,
    publishedOn,
    publishedFrom,
    eventOn,
    unit,
    agencies,
    province,
    author,
    documentNumbers,
    summary,
    body,
  } = article;
  const topics = article.topics.map((id) => findTopic(id)?.label ?? id);
  return {
    file,
    url,
    kind: page.kind,
    title,
    publishedOn,
    publishedFrom,
    eventOn,
    unit,
    agencies,
    province,
    author,
    documentNumbers,
    topics,
    summary,
    body,
    ...(explain ? { topicReasons: explainTopics(title ?? '', body).slice(0, SHOWN_TOPICS) } : {}),
  };
}

/** Adds `extract`: shows how pages are read, one JSON line each, without touching any index. */
export function registerExtract(program: Command): void {
  program
    .command('extract')
    .description('in ra những gì đọc được từ trang đã lưu, mỗi trang một dòng JSON; không đụng đến kho')
    .argument('<paths...>', 'tệp (.txt, .html, .md; .pdf, .docx nêu tên) hoặc thư mục')
    .option('--manifest <file>', 'JSON Lines {"file","url"}: địa chỉ của các trang đã lưu')
    .option('--explain', 'thêm những từ đã quyết định chủ đề')
    .action(async (paths: readonly string[], { manifest, explain }: ExtractOptions) => {
      const urls = manifest === undefined ? new Map<string, string>() : await readManifest(manifest);
      const places = readPlaces();
      for (const path of paths) {
        for await (const file of findFiles(path)) {
          const line = await describePage(file, urls.get(basename(file)) ?? null, places, explain === true);
          process.stdout.write(`${JSON.stringify(line)}\n`);
        }
      }
    });
}
