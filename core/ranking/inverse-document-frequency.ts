/** BM25's idf with the +1 inside the logarithm (Lucene's form), so that it is never negative. */
export function inverseDocumentFrequency(frequency: number, articles: number): number {
  const bounded = Math.min(frequency, articles);
  return Math.log(1 + (articles - bounded + 0.5) / (bounded + 0.5));
}
