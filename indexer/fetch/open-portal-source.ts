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

/** Opens a portal's crawl in `DATA_DIR/crawl/<host>` and reads it. */
export function openPortalSource(address: string, options: PortalOptions): AsyncGenerator<SourceItem> {
  const start = new URL(address);
  const client = openPoliteClient(start, options);
  const state = openCrawlState(join(resolve(options.dataDir), 'crawl', portalHost(start).replaceAll(':', '_')));
  return crawlPortal(start, { ...options, client, state, maxBytes: MAX_FETCHED_BYTES });
}
