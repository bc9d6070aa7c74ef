import type { Side } from './engine-request.ts';
import { EXACT_FIELDS, type Rung } from './rung.ts';

/**
 * What the engine alone can be asked for a step: of phrases without accents it cannot tell the order in bodies, so it is
 * asked for those with the likeliest accents.
 */
export const toSide = ({ q, fields, filters, order }: Pick<Rung, 'q' | 'fields' | 'filters' | 'order'>): Side =>
  order === null ? { q, fields, filters } : { q: order.accentedQ, fields: EXACT_FIELDS, filters };
