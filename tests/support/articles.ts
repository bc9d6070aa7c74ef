import { readKnowledge, type Knowledge } from '#indexer/load/create-loader.ts';
import { parseRecord } from '#indexer/sources/parse-record.ts';
import type { SourceItem } from '#indexer/sources/source-item.ts';

/** The bundled abbreviations and places. */
export function testKnowledge(): Knowledge {
  const knowledge = readKnowledge({});
  if (!knowledge.ok) throw new Error(knowledge.error);
  return knowledge.value;
}

/** The items a JSON Lines file with these records would give. */
export async function* toItems(records: Iterable<object>): AsyncGenerator<SourceItem> {
  let number = 0;
  for (const record of records) {
    number += 1;
    const where = `bai.jsonl:${number}`;
    const parsed = parseRecord(JSON.stringify(record), 'Thử nghiệm');
    if (parsed.ok) yield { kind: 'article', where, ...parsed.value };
    else yield { kind: 'failed', where, ...parsed.error };
  }
}

/** Short, different articles: `bai-1`, `bai-2`, … */
export function makeRecords(
  count: number,
  words = 'họp bàn việc làm đường',
): { id: string; title: string; body: string }[] {
  return Array.from({ length: count }, (_, at) => ({
    id: `bai-${at + 1}`,
    title: `Tin số ${at + 1}`,
    body: `Xã Vĩnh Thủy ${words}, lần thứ ${at + 1}.`,
  }));
}
