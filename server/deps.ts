import type { OperatorStatus } from '#core/contract/operator-status.ts';
import type { RenderPage } from '#core/contract/pages.ts';
import type { Portal } from '#core/contract/portal.ts';
import type { Logger } from 'pino';
import type { Engine } from './engine/engine.ts';
import type { Logo } from './operator/read-logo.ts';
import type { Metrics } from './metrics/create-metrics.ts';
import type { Search } from './search/create-search.ts';

/** Everything the app works with; a test hands in others. */
export interface Deps {
  readonly search: Search;
  readonly engine: Pick<Engine, 'health'>;
  readonly renderPage: RenderPage;
  /** Of the styles written into pages, `sha256-…`. */
  readonly styleHashes: readonly string[];
  /** Read with every request: its file may change while the server runs. */
  readonly portal: Portal;
  /** The picture beside the portal's name. */
  readonly logo: () => Logo | null;
  readonly operator: () => OperatorStatus;
  readonly metrics: Metrics;
  /** Folder of built files served under `/assets/`. */
  readonly assets: string;
  readonly log: Logger;
  readonly now: () => number;
  /** The address people see, e.g. `https://tin.vi-du.vn`; null: as each request says. */
  readonly publicUrl: string | null;
  /** Requests a minute one address may make. */
  readonly rateLimit: number;
  /** Proxies of our own in front of the server, whose X-Forwarded-For is believed. */
  readonly proxies: number;
}
