import { err, ok, type Result } from '#core/result.ts';
import { completeArticle } from '../articles/complete-article.ts';
import { choosePlatform } from '../extract/choose-platform.ts';
import { extractHtml } from '../extract/extract-html.ts';
import type { FetchChoices } from '../fetch/open-polite-client.ts';
import { readPlatforms } from '../extract/portal-platform.ts';
import { readHtml } from '../extract/read-html.ts';
import { readPlaces } from '../places/places.ts';
import { presentSuggestion } from './present-suggestion.ts';
import { readGivenPage } from './read-given-page.ts';
import { nameSourceFiles, writeSourceFiles, type SourceFolders } from './source-files.ts';
import { suggestPlatform } from './suggest-platform.ts';

export interface AddSourceOptions extends FetchChoices {
  /** The address of a saved page; null leaves it to the page. */
  readonly url: string | null;
  /** The name of the files; null makes one of the host. */
  readonly name: string | null;
  readonly force: boolean;
  readonly folders: SourceFolders;
}

const NAME = /^[a-z\d][a-z\d-]{0,59}$/;

/** `www.vinhlinh.quangtri.gov.vn` -> `vinhlinh-quangtri`. */
const nameOfHost = (url: string) =>
  new URL(url).hostname
    .replace(/^www\./, '')
    .replace(/\.(?:gov|org|com|edu)?\.?vn$/, '')
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);

/**
 * Works out how a portal is read from one article's page and writes its platform file, the page and the expectation.
 * Gives the lines for the operator; the error is a sentence that names the page or the file.
 */
export async function addSource(given: string, options: AddSourceOptions): Promise<Result<readonly string[], string>> {
  const { url, force, folders } = options;
  if (options.name !== null && !NAME.test(options.name))
    return err(`--name «${options.name}»: chỉ dùng chữ thường không dấu, số và gạch nối, nhiều nhất 60 ký tự`);
  const page = await readGivenPage(given, url, options);
  if (!page.ok) return err(`${given}: ${page.error}`);
  const files = nameSourceFiles(options.name ?? nameOfHost(page.value.url), folders, force);
  if (!files.ok) return files;
  const known = readHtml(
    page.value.html,
    undefined,
    ($) => choosePlatform($, page.value.url, readPlatforms())?.platform.name,
  );
  if (known !== undefined && !force)
    return err(`${given}: trang này đã được đọc bằng bộ chọn «${known}»; thêm --force để vẫn viết bộ chọn riêng`);
  const places = readPlaces();
  const hostUnit = places.unitOfHost(page.value.url)?.unit ?? null;
  const suggestion = suggestPlatform(page.value.html, page.value.url, hostUnit);
  if (!suggestion.ok) return err(`${given}: ${suggestion.error}`);
  const { platform } = suggestion.value;
  const read = extractHtml(page.value.html, page.value.url, [platform]);
  if (read.kind !== 'article') return err(`${given}: bộ chọn tìm được không đọc ra bài (${read.reason})`);
  const input = { ...read.reading, id: '', url: page.value.url, summary: null, source: '' };
  const article = completeArticle(input, places);
  const { title, publishedOn, publishedFrom, unit, author, attachments, body } = article;
  const expectation = {
    note: 'Trang thật, lưu bằng add-source; thay bằng trang hư cấu cùng khung trước khi đưa vào kho mã.',
    kind: 'article',
    url: page.value.url,
    title,
    publishedOn,
    publishedFrom,
    unit,
    author,
    attachments,
    body,
  };
  await writeSourceFiles(files.value, folders, { platform, page: page.value.bytes, expectation });
  return ok([
    `Đọc được từ ${page.value.url}:`,
    ...presentSuggestion(suggestion.value, article),
    'Đã ghi:',
    `  ${files.value.platform} (bộ chọn)`,
    `  ${files.value.page} (trang đã lưu)`,
    `  ${files.value.expectation} (điều phải đọc được)`,
    'Chỗ nào sai: sửa bộ chọn ở tệp đầu, sửa điều phải đọc được ở tệp cuối, rồi chạy',
    '  npx vitest run --config tests/vitest.config.ts --project unit goldens',
  ]);
}
