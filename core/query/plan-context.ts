import type { CorpusStatistics } from '../ranking/corpus-statistics.ts';
import type { Analyser } from '../vi/analyse.ts';
import type { Segment } from '../vi/segment/create-segmenter.ts';
import type { Speller } from './speller.ts';

/** What planning needs to know about the language and the corpus. */
export interface PlanContext {
  readonly analyser: Analyser;
  readonly segment: Segment;
  readonly statistics: CorpusStatistics;
  readonly speller: Speller;
}
