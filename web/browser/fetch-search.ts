import type { ApiError } from '#core/contract/api-error.ts';
import type { SearchQuery } from '#core/contract/search-query.ts';
import type { SearchResponse } from '#core/contract/search-response.ts';
import type { SuggestResponse, Suggestion } from '#core/contract/suggestion.ts';
import { err, ok, type Result } from '#core/result.ts';
import type { SearchFailure } from '../models/search-model.ts';
import { searchUrl } from '../present/search-url.ts';
import * as vi from '../text/vi.ts';

/** Asks our own server, whose answers have the contract's shapes: it is the same build. */
export async function fetchSearch(
  query: SearchQuery,
  signal: AbortSignal,
): Promise<Result<SearchResponse, SearchFailure>> {
  try {
    const response = await fetch(searchUrl(query, '/api/search'), { signal });
    if (response.ok) return ok((await response.json()) as SearchResponse);
    const { error } = (await response.json()) as ApiError;
    return err({ kind: 'refused', message: vi.refused(error) });
  } catch {
    return err({ kind: navigator.onLine ? 'unreachable' : 'offline' });
  }
}

/** Completions from our own server; throws on any failure. */
export async function fetchSuggestions(text: string, signal: AbortSignal): Promise<readonly Suggestion[]> {
  const response = await fetch(`/api/suggest?q=${encodeURIComponent(text)}`, { signal });
  return response.ok ? ((await response.json()) as SuggestResponse).suggestions : [];
}
