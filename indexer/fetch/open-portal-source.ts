import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import type { SourceItem } from '../sources/source-item.ts';
import { portalHost } from './canonical-address.ts';
import { crawlPortal } from './crawl-portal.ts';
import { openCrawlState } from './crawl-state.ts';
import { MAX_FETCHED_BYTES, openPoliteClient, type FetchChoices } from './open-polite-client.ts';

/** What the operator may choose. */
export interface PortalOptions extends FetchChoices {
  readonly dataDir: string;
  readonly source: string;
  readonly maxPages: number;
}

/** The folder of a crawl: a feed's must not end, nor take for its own, what a crawl of the whole portal has begun. */
function folderOf(start: URL): string {
  const host = portalHost(start).replaceAll(':', '_');
  const path = `${start.pathname}${start.search}`;
  return path === '/' ? host : `${host}-${createHash('sha256').update(path).digest('hex').slice(0, 8)}`;
}

/** Opens a portal's crawl in `DATA_DIR/crawl/<host>`, `<host>-<hash>` when it starts at another page than `/`, and reads it. */
export function openPortalSource(address: string, options: PortalOptions): AsyncGenerator<SourceItem> {
  const start = new URL(address);
  const client = openPoliteClient(start, options);
  const state = openCrawlState(join(resolve(options.dataDir), 'crawl', folderOf(start)));
  return crawlPortal(start, { ...options, client, state, maxBytes: MAX_FETCHED_BYTES });
}
