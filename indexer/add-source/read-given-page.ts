import { readFile, stat } from 'node:fs/promises';
import { err, ok, type Result } from '#core/result.ts';
import { decodeText } from '../extract/decode-text.ts';
import { looksLikeHtml } from '../extract/extract-decoded.ts';
import { TOO_MUCH } from '../extract/parse-html.ts';
import { readHtml } from '../extract/read-html.ts';
import { MAX_FETCHED_BYTES, openPoliteClient, type FetchChoices } from '../fetch/open-polite-client.ts';
import { toUtf8 } from '../fetch/to-utf8.ts';
import { describe } from '../sources/find-files.ts';

/** A page to learn from, with the address it was published under. */
export interface GivenPage {
  readonly url: string;
  readonly bytes: Buffer;
  readonly html: string;
}

const ADDRESS = /^https?:/i;

async function readBytes(given: string, choices: FetchChoices): Promise<Result<Buffer, string>> {
  if (ADDRESS.test(given)) {
    if (!URL.canParse(given)) return err('địa chỉ không hợp lệ');
    const url = new URL(given);
    const answer = await openPoliteClient(url, choices).get(url);
    return answer.ok
      ? ok(toUtf8(answer.value.body, answer.value.headers['content-type'] ?? ''))
      : err(answer.error.cause);
  }
  try {
    if ((await stat(given)).size > MAX_FETCHED_BYTES) return err(`lớn hơn ${MAX_FETCHED_BYTES} byte`);
    return ok(await readFile(given));
  } catch (cause) {
    return err(describe(cause));
  }
}

/**
 * Reads the page of an address or a saved file. A file's address is `url`, else the one the page gives itself; the error
 * is a sentence about the page.
 */
export async function readGivenPage(
  given: string,
  url: string | null,
  choices: FetchChoices,
): Promise<Result<GivenPage, string>> {
  const bytes = await readBytes(given, choices);
  if (!bytes.ok) return bytes;
  const text = decodeText(bytes.value);
  if (!text.ok) return text;
  if (!looksLikeHtml(text.value)) return err('không phải HTML');
  const said = readHtml(
    text.value,
    null,
    ($) => $('link[rel="canonical"]').attr('href') ?? $('meta[property="og:url"]').attr('content') ?? '',
  );
  if (said === null) return err(TOO_MUCH);
  const address = ADDRESS.test(given) ? given : (url ?? said);
  if (!ADDRESS.test(address) || !URL.canParse(address))
    return err(
      url === null ? 'trang không nói địa chỉ của mình; hãy thêm --url https://…' : `--url «${url}» không phải địa chỉ`,
    );
  return ok({ url: address, bytes: bytes.value, html: text.value });
}
