import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** A test collection in BEIR form. */
export interface Beir {
  readonly documents: readonly { readonly id: string; readonly title: string; readonly text: string }[];
  readonly queries: readonly { readonly id: string; readonly text: string }[];
  /** Grade by document, by query; empty when the folder has no judgements. */
  readonly judgements: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

interface Line {
  readonly _id: string;
  readonly title?: string;
  readonly text: string;
}

function readLines(folder: string, name: string): readonly Line[] {
  const plain = join(folder, `${name}.jsonl`);
  const text = existsSync(plain)
    ? readFileSync(plain, 'utf8')
    : gunzipSync(readFileSync(`${plain}.gz`)).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Line);
}

/** Reads `corpus.jsonl[.gz]`, `queries.jsonl[.gz]` and, where there is one, `qrels.tsv`. */
export function readBeir(folder: string): Beir {
  const judgements = new Map<string, Map<string, number>>();
  const qrels = join(folder, 'qrels.tsv');
  const rows = existsSync(qrels) ? readFileSync(qrels, 'utf8').trim().split('\n').slice(1) : [];
  for (const row of rows) {
    const [query = '', document = '', grade = '0'] = row.split('\t');
    judgements.set(query, (judgements.get(query) ?? new Map<string, number>()).set(document, Number(grade)));
  }
  return {
    documents: readLines(folder, 'corpus').map(({ _id, title = '', text }) => ({ id: _id, title, text })),
    queries: readLines(folder, 'queries').map(({ _id, text }) => ({ id: _id, text })),
    judgements,
  };
}
