// usage: node --import tsx tests/.lat.ts server-url [questions]
import { makeArticles } from './bench/bench-articles.ts';
import { makeQuestions } from './bench/bench-questions.ts';
const [url = '', n = '60', file = '/work/shared/data/articles-10k.jsonl.gz', count = '0'] = process.argv.slice(2);
const qs = makeQuestions(await makeArticles([file], Number(count)), Number(n));
const pct = (a: number[], p: number) => a.toSorted((x, y) => x - y)[Math.floor(a.length * p)] ?? 0;
for (const [name, texts] of Object.entries(qs)) {
  const t: number[] = [];
  const size: number[] = [];
  const eng: number[] = [];
  let total = 0;
  for (const round of [0, 1])
    for (const q of texts) {
      const s = performance.now();
      const a = await fetch(`${url}/api/search?perPage=20&q=${encodeURIComponent(q)}`, {
        headers: { 'Accept-Encoding': 'identity' },
      });
      const body = await a.text();
      if (round > 0) {
        t.push(performance.now() - s);
        size.push(body.length);
        const j = JSON.parse(body);
        eng.push(j.timing.totalMs);
        total += j.total;
      }
    }
  console.log(
    name.padEnd(30),
    'p50',
    pct(t, 0.5).toFixed(1),
    'p95',
    pct(t, 0.95).toFixed(1),
    'bytes',
    pct(size, 0.5),
    'server',
    pct(eng, 0.5),
    'total',
    (total / t.length).toFixed(0),
  );
}
