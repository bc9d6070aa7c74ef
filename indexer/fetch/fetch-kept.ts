import { err, ok, type Result } from '#core/result.ts';
import type { CrawlState } from './crawl-state.ts';
import type { FetchFailure } from './fetch-failure.ts';
import type { PoliteClient } from './polite-client.ts';

/** What an address holds, as bytes, with the content type it was sent with and the address that redirects led to. */
interface Kept {
  readonly bytes: Buffer;
  readonly type: string;
  readonly from: string;
  /** When the portal gave it, or said that it is what it was; null where that was not noted. */
  readonly at: string | null;
}

/** Reads an address: freshly fetched, or kept from before when the portal says 304 or the run is a resumed one. */
export async function fetchKept(
  url: URL,
  { client, state }: { readonly client: PoliteClient; readonly state: CrawlState },
): Promise<Result<Kept, FetchFailure>> {
  const known = state.known(url.href);
  const kept = known === null ? null : state.body(url.href);
  if (known !== null && kept !== null && state.settled(url.href) === 'page')
    return ok({ bytes: kept, type: known.type, from: known.from ?? url.href, at: known.at ?? null });
  const conditions = {
    // Validators without the bytes they speak of would leave us with a 304 and nothing to read.
    ...(kept !== null && known !== null && known.etag !== null ? { 'if-none-match': known.etag } : {}),
    ...(kept !== null && known !== null && known.modified !== null ? { 'if-modified-since': known.modified } : {}),
  };
  const answer = await client.get(url, conditions);
  if (!answer.ok) return answer;
  const { status, headers, body } = answer.value;
  const from = answer.value.url.href;
  const at = new Date().toISOString();
  const moved = from === url.href ? undefined : from;
  if (status === 304 && known !== null && kept !== null) {
    state.savePage(url.href, { ...known, from: moved, at }, null);
    return ok({ bytes: kept, type: known.type, from, at });
  }
  if (status !== 200) return err({ kind: 'status', status, cause: `máy chủ đáp ${status} ngoài dự kiến` });
  const page = {
    etag: headers.etag ?? null,
    modified: headers['last-modified'] ?? null,
    type: headers['content-type'] ?? '',
    from: moved,
    at,
  };
  state.savePage(url.href, page, body);
  return ok({ bytes: body, type: page.type, from, at });
}
