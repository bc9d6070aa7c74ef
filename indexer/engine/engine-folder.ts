import { join, resolve } from 'node:path';

/** Where an embedded engine keeps its things inside DATA_DIR; all paths absolute. */
export interface EngineFolder {
  /** Claims (`owner-N.json`), the master key and the copied binary. */
  readonly home: string;
  readonly masterKey: string;
  readonly binary: string;
  readonly database: string;
  /** Meilisearch unpacks payloads and sorts here; the system's /tmp is often small or in memory. */
  readonly temporary: string;
  readonly log: string;
}

/** Lays out DATA_DIR for the embedded engine. */
export function toEngineFolder(dataDir: string): EngineFolder {
  const home = resolve(dataDir, 'engine');
  return {
    home,
    masterKey: join(home, 'master-key'),
    binary: join(home, 'meilisearch'),
    database: join(home, 'database'),
    temporary: join(home, 'tmp'),
    log: resolve(dataDir, 'meilisearch.log'),
  };
}
