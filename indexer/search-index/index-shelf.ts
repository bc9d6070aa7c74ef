import type { Result } from '#core/result.ts';
import type { IndexError, SearchIndex } from './search-index.ts';

/**
 * The indexes of an engine as things to be made, exchanged and thrown away. Every name stands for an index and its
 * statistics: they go together in one step, so that no reader ever sees the one with the other's numbers.
 */
export interface IndexShelf {
  readonly open: (name: string) => SearchIndex;
  /** When the index was last written to, as the engine tells it; null when there is no such index. */
  readonly lastWrite: (name: string) => Promise<Result<string | null, IndexError>>;
  /** Deletes an index; one that does not exist is fine. */
  readonly remove: (name: string) => Promise<Result<void, IndexError>>;
  /** Exchanges two indexes that both exist. */
  readonly swap: (one: string, other: string) => Promise<Result<void, IndexError>>;
  /** Gives an index a name that is free. */
  readonly rename: (from: string, to: string) => Promise<Result<void, IndexError>>;
}
