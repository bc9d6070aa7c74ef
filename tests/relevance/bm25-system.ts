import { createTestAnalyser } from '../support/create-test-analyser.ts';
import type { Beir } from './read-beir.ts';
import { DEPTH, type System } from './system.ts';

const K1 = 1.2;
const B = 0.75;

/** BM25 over every document: syllables with accents and pairs of neighbours as terms, no weights of ours. The baseline. */
export function createBm25System(documents: Beir['documents']): System {
  const analyser = createTestAnalyser();
  const toTerms = (text: string) => {
    const words = analyser.analyseForIndex(text).terms.map(({ vi }) => vi);
    return [...words, ...words.slice(1).map((word, at) => `${words[at] ?? ''} ${word}`)];
  };
  const postings = new Map<string, Map<number, number>>();
  const lengths = documents.map(({ title, text }, at) => {
    const terms = toTerms(`${title}\n${text}`);
    for (const term of terms) {
      const list = postings.get(term) ?? new Map<number, number>();
      list.set(at, (list.get(at) ?? 0) + 1);
      postings.set(term, list);
    }
    return terms.length;
  });
  const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  return {
    ask: (question) => {
      const scores = new Map<number, number>();
      for (const term of new Set(toTerms(question))) {
        const list = postings.get(term);
        if (list === undefined) continue;
        const idf = Math.log(1 + (documents.length - list.size + 0.5) / (list.size + 0.5));
        for (const [at, count] of list) {
          const norm = K1 * (1 - B + (B * (lengths[at] ?? 0)) / average);
          scores.set(at, (scores.get(at) ?? 0) + (idf * count * (K1 + 1)) / (count + norm));
        }
      }
      const ids = [...scores].sort((a, b) => b[1] - a[1]).slice(0, DEPTH);
      return Promise.resolve({ ids: ids.map(([at]) => documents[at]?.id ?? ''), total: scores.size });
    },
  };
}
