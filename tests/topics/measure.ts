// Run as a program: how often the classifier's first topic is one that a reader chose, and what it takes for what.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { classifyTopics, explainTopics } from '#indexer/articles/classify-topics.ts';
import { readJsonLines } from '../support/read-json-lines.ts';

const ARTICLES = fileURLToPath(new URL('../../../shared/data/articles-10k.jsonl.gz', import.meta.url));

interface Outcome {
  readonly id: string;
  readonly wanted: readonly string[];
  readonly got: readonly string[];
  readonly words: readonly string[];
}

/** The labels of one file: the beginning of an id, and the topics that fit, the main one first. */
const readLabels = (name: string) =>
  readFileSync(new URL(name, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [start = '', topics = ''] = line.split('\t');
      return { start, wanted: topics.split(' ') };
    });

async function classify(labels: ReturnType<typeof readLabels>): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for await (const { id, title, body = '' } of readJsonLines([ARTICLES])) {
    const label = labels.find(({ start }) => id?.startsWith(start));
    if (id === undefined || label === undefined) continue;
    const words = explainTopics(title ?? '', body)[0]?.words ?? [];
    outcomes.push({ id, wanted: label.wanted, got: classifyTopics(title ?? '', body), words });
  }
  return outcomes;
}

const isFitting = ({ wanted, got }: Outcome) => wanted.includes(got[0] ?? '');
const share = (all: readonly Outcome[], isRight: (outcome: Outcome) => boolean) => {
  const right = all.filter(isRight).length;
  return `${right}/${all.length} = ${(right / all.length).toFixed(3)}`;
};

/** One line for each main topic: what it was taken for, and how often. */
function confusion(all: readonly Outcome[]): string {
  const rows = new Map<string, Map<string, number>>();
  for (const { wanted, got } of all) {
    const row = rows.get(wanted[0] ?? '') ?? new Map<string, number>();
    row.set(got[0] ?? '', (row.get(got[0] ?? '') ?? 0) + 1);
    rows.set(wanted[0] ?? '', row);
  }
  const show = (row: ReadonlyMap<string, number>) =>
    [...row]
      .sort((a, b) => b[1] - a[1])
      .map(([topic, count]) => `${topic} ${count}`)
      .join(', ');
  return [...rows].map(([topic, row]) => `  ${topic.padEnd(14)}${show(row)}\n`).join('');
}

if (existsSync(ARTICLES)) {
  for (const [name, file] of [
    ['đã chỉnh theo', 'labels.tsv'],
    ['để dành', 'held-out.tsv'],
  ] as const) {
    const all = await classify(readLabels(file));
    const wrong = all
      .filter((outcome) => !isFitting(outcome))
      .map(({ id, wanted, got, words }) => `  ${id}: ${wanted.join(' ')} <> ${got.join(' ')} (${words.join(', ')})\n`);
    process.stdout.write(
      `${name}: chủ đề đầu hợp ${share(all, isFitting)}; ` +
        `là chủ đề chính ${share(all, ({ wanted, got }) => wanted[0] === got[0])}\n${confusion(all)}${wrong.join('')}`,
    );
  }
} else process.stdout.write(`${ARTICLES}: không có dữ liệu này, không đo được.\n`);
