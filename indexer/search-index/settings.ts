import type { Settings } from 'meilisearch';

/** The live index; its statistics stand beside it. */
export const LIVE_INDEX = 'articles';
export const statisticsOf = (index: string) => `${index}-statistics`;

/** Meilisearch settings of the articles index, each with its reason. */
export const ARTICLE_SETTINGS: Settings = {
  // In order of importance: the attribute rule ranks a title match above a body match.
  searchableAttributes: ['titleVi', 'titleAscii', 'alsoVi', 'bodyVi', 'bodyAscii'],
  // 1.21 decodes every displayed field of every hit, retrieved or not; articles are fetched by id for one page.
  displayedAttributes: ['id'],
  filterableAttributes: [
    'id',
    'year',
    'month',
    'unitNames',
    'agencies',
    'topics',
    'docType',
    'source',
    'documentKeys',
    'publishedAt',
    'eventAt',
  ],
  sortableAttributes: ['publishedAt'],
  // `sort` first, or "newest" would only order articles of equal relevance.
  rankingRules: ['sort', 'words', 'typo', 'proximity', 'attribute', 'exactness', 'publishedAt:desc'],
  // Encoded syllables differ by one letter from other words; slips are the business of the folded fields.
  typoTolerance: { disableOnAttributes: ['titleVi', 'bodyVi', 'alsoVi'] },
  // Totals are promised to be exact; pages past the first thousand hits exist.
  pagination: { maxTotalHits: 1_000_000 },
  // 3,321 communes and the units before them; the default of 100 cuts alphabetically.
  faceting: { maxValuesPerFacet: 20_000 },
};

/** The statistics index is read whole and never searched. */
export const STATISTICS_SETTINGS: Settings = { searchableAttributes: [] };
