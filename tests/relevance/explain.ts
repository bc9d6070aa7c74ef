// Run as a program: says how the portal answers one question, step by step, over the index of DATA_DIR.
import { Command } from 'commander';
import { emptySearchQuery } from '#core/contract/search-query-codec.ts';
import { planLadder } from '#core/query/ladder.ts';
import { readQuestion } from '#core/query/question.ts';
import { readDataDir } from '#indexer/config.ts';
import { withEngine } from '#indexer/engine/with-engine.ts';
import { readKnowledge } from '#indexer/load/create-loader.ts';
import { createMeilisearchEngine } from '#server/engine/meilisearch-engine.ts';
import { createCorpusKeeper } from '#server/search/corpus.ts';
import { createPins } from '#server/search/create-pins.ts';
import { rankArticles } from '#server/search/rank-articles.ts';
import { runPlan } from '#server/search/run-plan.ts';
import { createTestSegmenter } from '../support/create-test-segmenter.ts';

const HITS = 10;
const print = (line: object) => process.stdout.write(`${JSON.stringify(line)}\n`);

const program = new Command('explain')
  .description('in kế hoạch truy vấn của một câu hỏi: đọc câu, các bước, bước nào trả lời, điểm của mười bài đầu')
  .argument('<question>', 'câu hỏi, như gõ vào ô tìm')
  .option('--literal', 'tìm đúng nguyên văn')
  .parse();
const [text = ''] = program.args;
const literal = program.opts<{ readonly literal?: boolean }>().literal === true;

const dataDir = readDataDir(process.env);
if (!dataDir.ok) throw new Error(dataDir.error);
const knowledge = readKnowledge({});
if (!knowledge.ok) throw new Error(knowledge.error);
const { analyser } = knowledge.value;
const segment = createTestSegmenter();

const done = await withEngine({ dataDir: dataDir.value, env: process.env }, async ({ url, searchKey }) => {
  const engine = createMeilisearchEngine({ url, key: searchKey });
  const corpus = await createCorpusKeeper(engine, () => Date.now()).current();
  if (!corpus.ok) throw new Error(JSON.stringify(corpus.error));
  const { statistics, speller } = corpus.value;
  const context = { analyser, segment, statistics, speller };
  const { units, excluded, accented } = readQuestion(text, analyser, segment);
  print({
    kind: 'question',
    accented,
    units: units.map(({ terms, quoted }) => ({
      words: terms.map(({ word }) => word).join(' '),
      encoded: terms.map(({ vi }) => vi).join(' '),
      quoted,
      expandedFrom: terms[0]?.expandedFrom ?? null,
      articles: Math.min(...terms.map(({ vi }) => statistics.frequency(vi))),
    })),
    excluded: excluded.map(({ terms }) => terms.map(({ word }) => word).join(' ')),
  });
  for (const step of planLadder(text, literal, context)) {
    const { name, rewrites } = step;
    if (step.name === 'best-effort') print({ kind: 'step', name, rewrites, lists: step.lists });
    else print({ kind: 'step', name, rewrites, q: step.q, fields: step.fields, contested: step.contested });
  }
  const query = { ...emptySearchQuery(), text, literal, perPage: HITS };
  const answer = await runPlan(query, { engine, corpus: corpus.value, context, pins: createPins([], analyser) });
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  const { step, ids, tried, suggestion, findings } = answer.value;
  print({ kind: 'answer', rung: step?.name ?? 'browse', total: findings.total, tried, suggestion });
  const ranked = await rankArticles(ids, step?.terms ?? [], corpus.value);
  const articles = await engine.articles(ids);
  if (!ranked.ok || !articles.ok) throw new Error(JSON.stringify([ranked, articles]));
  const scores = new Map(ranked.value.map(({ id, score }) => [id, score]));
  for (const { id, title, publishedOn } of articles.value) {
    print({ kind: 'hit', id, score: Number((scores.get(id) ?? 0).toFixed(3)), title, publishedOn });
  }
});
if (!done.ok) throw new Error(done.error.message);
