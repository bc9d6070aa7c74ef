import { canonicalAddress } from './canonical-address.ts';
import type { CrawlState } from './crawl-state.ts';
import { fetchKept } from './fetch-kept.ts';
import type { PoliteClient } from './polite-client.ts';

/** An attachment's bytes, or why there are none: null for a file that is not this portal's to give. */
interface FetchedAttachment {
  readonly bytes: Buffer | 'unreachable' | 'too-large' | null;
  /** True when the portal wants no further request in this run. */
  readonly stop: boolean;
}

/**
 * Fetches an attachment that `page` links to, by the portal's rules for pages.
 *
 * What was had once stays when it cannot be had today: a file taken down for an hour must not take its text out of the
 * index. A 403 refuses the file alone; where it means all of the portal, its pages say so.
 */
export async function fetchAttachment(
  address: string,
  page: URL,
  crawl: { readonly client: PoliteClient; readonly state: CrawlState },
): Promise<FetchedAttachment> {
  const url = canonicalAddress(address, page);
  if (url === null) return { bytes: null, stop: false };
  const fetched = await fetchKept(url, crawl);
  if (fetched.ok) return { bytes: fetched.value.bytes, stop: false };
  const { kind } = fetched.error;
  // What stands on another host is somebody else's, and is linked only.
  if (kind === 'elsewhere' || kind === 'disallowed' || kind === 'refused-address') return { bytes: null, stop: false };
  const stop = kind === 'stop';
  const problem = kind === 'too-large' ? 'too-large' : stop ? null : 'unreachable';
  return { bytes: crawl.state.body(url.href) ?? problem, stop };
}
