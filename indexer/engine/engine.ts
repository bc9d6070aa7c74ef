/** The Meilisearch version everything here was measured on; the embedded database is only ever opened by it. */
export const ENGINE_VERSION = '1.21';

/** A Meilisearch that answers, and the keys to it. */
export interface Engine {
  /** Without a trailing slash; it stays the same when the process behind it is restarted. */
  readonly url: string;
  /** Null where only the two derived keys were given. Never hand it to the server. */
  readonly masterKey: string | null;
  /** May search and read articles, nothing else: the server's key. */
  readonly searchKey: string;
  /** May also write indexes, settings and documents: the indexer's key. */
  readonly indexKey: string;
  /** True while this process runs Meilisearch itself; it may become true when the process that ran it goes away. */
  readonly owned: () => boolean;
  /** Stops what this process started (and nothing else); safe to call twice. */
  readonly stop: () => Promise<void>;
}

/** Why there is no engine, named after what the operator must do; `message` is Vietnamese and complete. */
export interface EngineProblem {
  readonly kind: 'no-binary' | 'wrong-version' | 'missing-key' | 'unreachable' | 'start-failed';
  readonly message: string;
}

/** What happens to an embedded engine after it has started. */
export type EngineEvent =
  | { readonly kind: 'crashed'; readonly exitCode: number | null; readonly restartInMs: number }
  | { readonly kind: 'restarted' }
  /** It crashed too often: nothing restarts it any more. */
  | { readonly kind: 'gave-up'; readonly message: string }
  /** The process that ran the engine went away and this one has started it again at the same address. */
  | { readonly kind: 'took-over' };
