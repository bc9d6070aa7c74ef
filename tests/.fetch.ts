import { createEngineClient } from '#server/engine/engine-client.ts';
const env = process.env as any;
const c = createEngineClient({ url: env.MEILI_URL, key: env.MEILI_SEARCH_KEY });
const F = [
  'id',
  'url',
  'title',
  'summary',
  'body',
  'unit',
  'agencies',
  'province',
  'places',
  'topics',
  'docType',
  'documentNumbers',
  'author',
  'publishedOn',
  'publishedFrom',
  'eventOn',
  'attachments',
  'source',
  'unitToday',
  'contentHash',
  'firstSeenAt',
  'updatedAt',
];
const r: any = await c.post('/multi-search', {
  queries: [{ indexUid: 'articles', q: 'noi', limit: 1000, attributesToRetrieve: ['id'] }],
});
const ids: string[] = r.value.results[0].hits.map((h: any) => h.id);
console.log(ids.length);
const t: Record<string, number[]> = {};
for (let i = 0; i < 120; i++)
  for (const kind of ['filter', 'ids', 'search']) {
    const some = Array.from({ length: 20 }, () => ids[Math.floor(Math.random() * ids.length)]!);
    const s = performance.now();
    const q =
      kind === 'filter'
        ? { filter: [`id IN [${some.map((x) => `"${x}"`).join(',')}]`], fields: F, limit: 20 }
        : { ids: some, fields: F, limit: 20 };
    const a: any =
      kind === 'search'
        ? await c.post('/multi-search', {
            queries: [
              {
                indexUid: 'articles',
                q: '',
                filter: [`id IN [${some.map((x) => `"${x}"`).join(',')}]`],
                attributesToRetrieve: F,
                limit: 20,
              },
            ],
          })
        : await c.post('/indexes/articles/documents/fetch', q);
    if (!a.ok || (a.value.results ?? []).length === 0) {
      console.log(kind, JSON.stringify(a).slice(0, 300));
      process.exit();
    }
    (t[kind] ??= []).push(performance.now() - s);
  }
for (const [k, v] of Object.entries(t)) {
  v.sort((a, b) => a - b);
  console.log(k, v[30]!.toFixed(2), v[60]!.toFixed(2), v[110]!.toFixed(2));
}
