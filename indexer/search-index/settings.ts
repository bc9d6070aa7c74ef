import type { Settings } from 'meilisearch';

/** The live index; beside it stand the next one while it is built and the previous one for a way back. */
export const LIVE_INDEX = 'articles';
export const NEXT_INDEX = 'articles-next';
export const PREVIOUS_INDEX = 'articles-previous';

/** The index that holds the statistics of another; both are made, swapped and kept as a pair. */
export const statisticsOf = (index: string) => `${index}-statistics`;

/** Facets are counted and filtered whole: no ranges on them and no search inside them saves work on every write. */
const FACETS = ['id', 'year', 'month', 'unitNames', 'agencies', 'topics', 'docType', 'source', 'documentKeys'];
const TIMES = ['publishedAt', 'eventAt'];

/** Meilisearch settings of the articles index, each with its reason. */
export const ARTICLE_SETTINGS: Settings = {
  // In order of importance: the attribute rule ranks a title match above a body match.
  searchableAttributes: ['titleVi', 'titleAscii', 'alsoVi', 'bodyVi', 'bodyAscii'],
  // 1.21 decodes every displayed field of every hit, retrieved or not; articles are fetched by id for one page.
  displayedAttributes: ['id'],
  filterableAttributes: [
    { attributePatterns: FACETS, features: { facetSearch: false, filter: { equality: true, comparison: false } } },
    { attributePatterns: TIMES, features: { facetSearch: false, filter: { equality: true, comparison: true } } },
  ],
  sortableAttributes: ['publishedAt'],
  // `sort` first, or "newest" would only order articles of equal relevance.
  rankingRules: ['sort', 'words', 'proximity', 'attribute', 'exactness', 'publishedAt:desc'],
  // A letter makes another syllable, with accents or without, and another document of a number; slips are the speller's
  // business, which knows what people mistype.
  typoTolerance: { enabled: false },
  // Totals are promised to be exact; pages past the first thousand hits exist.
  pagination: { maxTotalHits: 1_000_000 },
  // 3,321 communes and the units before them; the default of 100 cuts alphabetically.
  faceting: { maxValuesPerFacet: 20_000 },
  // Encoded text looks like no language; saying which it is spares guessing.
  localizedAttributes: [{ attributePatterns: ['*'], locales: ['vie'] }],
};

/** The statistics index is read whole and never searched. */
export const STATISTICS_SETTINGS: Settings = { searchableAttributes: [] };
