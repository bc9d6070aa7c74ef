import { beforeAll, describe, expect, it } from 'vitest';
import type { ArticleView } from '#core/contract/pages.ts';
import { parseSearchQuery } from '#core/contract/search-query-codec.ts';
import { openIndex } from '../support/open-index.ts';

const ARTICLES = Array.from({ length: 5 }, (_, at) => ({
  id: `bai-${at + 1}`,
  title: `Thông báo lần ${at + 1}`,
  body: `Xã thông báo lịch cắt điện lần ${at + 1}.\nBà con chuẩn bị trước.`,
  date: `2024-05-0${at + 1}`,
  unit: 'Xã Vĩnh Thủy',
  topic: 'thong-bao',
}));

const index = openIndex();
const view = async (id: string, search: string, find: string | null = null): Promise<ArticleView> => {
  const query = parseSearchQuery(new URLSearchParams(search));
  if (!query.ok) throw new Error(JSON.stringify(query.error));
  const answer = await index.search().article(id, query.value, find);
  if (!answer.ok || answer.value === null) throw new Error(JSON.stringify(answer));
  return answer.value;
};
const marked = ({ paragraphs }: ArticleView) =>
  paragraphs.flat().flatMap((segment) => (segment.marked ? [segment.text] : []));

describe('an article reached from results', () => {
  beforeAll(async () => {
    await index.load(ARTICLES);
  });

  it('knows its neighbours in the order the list shows', async () => {
    const { place } = await view('bai-4', 'q=thông báo&sort=newest');
    expect(place).toMatchObject({ position: 2, total: 5 });
    expect(place?.previous).toMatchObject({ title: 'Thông báo lần 5', page: 1 });
    expect(place?.next).toMatchObject({ title: 'Thông báo lần 3', page: 1 });
  });

  it('steps over the end of a page to the next one and back', async () => {
    const { place } = await view('bai-3', 'q=thông báo&sort=newest&perPage=2&page=2');
    expect(place).toMatchObject({ position: 3, previous: { title: 'Thông báo lần 4', page: 1 } });
    const last = await view('bai-4', 'q=thông báo&sort=newest&perPage=2');
    expect(last.place?.next).toMatchObject({ title: 'Thông báo lần 3', page: 2 });
  });

  it('has no neighbour before the first and after the last', async () => {
    expect((await view('bai-5', 'sort=newest')).place?.previous).toBeNull();
    expect((await view('bai-1', 'sort=newest')).place?.next).toBeNull();
  });

  it('has no place in a list it is not on', async () => {
    expect((await view('bai-1', 'q=thông báo&to=2023-01-01')).place).toBeNull();
  });

  it('marks the words looked for inside it in place of those of the search', async () => {
    expect(marked(await view('bai-1', 'q=thông báo', 'chuan bi'))).toEqual(['chuẩn bị']);
    expect(marked(await view('bai-1', 'q=cắt điện'))).toEqual(['cắt điện']);
    expect(marked(await view('bai-1', 'topic=thong-bao'))).toEqual([]);
  });
});
