import type { SearchField, Side } from '#core/query/engine-request.ts';
import type { Engine } from '../engine/engine.ts';

const isTitle = (field: SearchField): boolean => field === 'titleVi' || field === 'titleAscii';

const inTitles = <T extends Pick<Side, 'fields'>>(words: T): T => ({ ...words, fields: words.fields.filter(isTitle) });

/** The same engine, which looks for words in titles alone, whatever fields a step of the plan names. */
export function titlesOnly(engine: Engine): Engine {
  return {
    ...engine,
    search: (requests, signal) =>
      engine.search(
        requests.map((request) => ({ ...inTitles(request), sides: request.sides?.map(inTitles) ?? [] })),
        signal,
      ),
  };
}
