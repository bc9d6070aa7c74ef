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
  readonly text?: string;
}

function readLines(folder: string, name: string): readonly Line[] {
  const plain = join(folder, `${name}.jsonl`);
  const file = existsSync(plain) ? plain : `${plain}.gz`;
  if (!existsSync(file)) throw new Error(`${folder}: neither ${name}.jsonl nor ${name}.jsonl.gz`);
  const text = file === plain ? readFileSync(file, 'utf8') : gunzipSync(readFileSync(file)).toString('utf8');
  return text.split('\n').flatMap((line, at) => {
    try {
      return line.trim() === '' ? [] : [JSON.parse(line) as Line];
    } catch (cause) {
      throw new Error(`${file}:${at + 1}: no JSON`, { cause });
    }
  });
}

/** Reads `corpus.jsonl[.gz]`, `queries.jsonl[.gz]` and, where there is one, `qrels.tsv` or `qrels/test.tsv`. */
export function readBeir(folder: string): Beir {
  const judgements = new Map<string, Map<string, number>>();
  const qrels = ['qrels.tsv', 'qrels/test.tsv'].map((name) => join(folder, name)).find((file) => existsSync(file));
  const rows = qrels !== undefined ? readFileSync(qrels, 'utf8').trim().split('\n').slice(1) : [];
  for (const row of rows) {
    const [query = '', document = '', grade = '0'] = row.split('\t');
    judgements.set(query, (judgements.get(query) ?? new Map<string, number>()).set(document, Number(grade)));
  }
  return {
    documents: readLines(folder, 'corpus').map(({ _id, title = '', text = '' }) => ({ id: _id, title, text })),
    queries: readLines(folder, 'queries').map(({ _id, text = '' }) => ({ id: _id, text })),
    judgements,
  };
}
