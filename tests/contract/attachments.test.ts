import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseSearchQuery } from '#core/contract/search-query-codec.ts';
import { openPortalSource } from '#indexer/fetch/open-portal-source.ts';
import { readSource } from '#indexer/sources/read-source.ts';
import type { SourceItem } from '#indexer/sources/source-item.ts';
import { makeDocx, makePdf } from '../support/make-documents.ts';
import { openIndex } from '../support/open-index.ts';
import { serve } from '../support/serve.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const BODY = 'Ủy ban nhân dân xã thông báo để bà con trong xã được biết và thực hiện. ';
const page = (...links: readonly string[]) =>
  `<!doctype html><html><body><article><h1>Thông báo lịch tiêm chủng</h1><p>20/03/2023</p>${`<p>${BODY.repeat(4)}</p>`.repeat(3)}` +
  `<p>${links.map((href) => `<a href="${href}">Kế hoạch kèm theo</a>`).join(' ')}</p></article></body></html>`;
const PLAN = 'Danh sách trẻ uống vitamin A tại nhà văn hóa thôn Đặng Xá';

const index = openIndex();
const search = async (question: string) => {
  const { hits } = await index.ask({ q: question });
  return hits.map(({ id, snippets }) => ({
    id,
    snippet: (snippets[0] ?? []).map(({ text }) => text).join(''),
  }));
};
const collect = async (items: AsyncIterable<SourceItem>) => {
  const found: SourceItem[] = [];
  for await (const item of items) found.push(item);
  return found;
};
const attachmentsOf = (items: readonly SourceItem[]) =>
  items.flatMap((item) => (item.kind === 'article' ? item.input.attachments : []));

describe('the text of attachments in the index', () => {
  beforeAll(async () => {
    const attachments = [
      { title: 'Kế hoạch.pdf', url: 'https://xa.example.vn/kh.pdf', text: `Mục một.\n${PLAN}.` },
      { title: 'Ảnh.jpg', url: 'https://xa.example.vn/a.jpg' },
    ];
    await index.load([
      { id: 'co-tep', title: 'Thông báo lịch tiêm chủng', body: BODY, attachments },
      { id: 'khong-tep', title: 'Thông báo lịch tiêm chủng đợt hai', body: `${BODY}Trẻ mang theo sổ.` },
    ]);
  });

  it('finds the article, with and without accents, and the passage says where it stands', async () => {
    for (const question of ['uống vitamin A', 'nha van hoa thon Dang Xa']) {
      const [hit, ...others] = await search(question);
      expect(others).toEqual([]);
      expect(hit?.id).toBe('co-tep');
      expect(hit?.snippet).toContain('Trong tệp đính kèm «Kế hoạch.pdf»: Danh sách trẻ uống vitamin A');
    }
  });

  it('leaves passages of the article itself as they are', async () => {
    expect((await search('bà con trong xã')).map(({ snippet }) => snippet.startsWith('Trong tệp'))).toEqual([
      false,
      false,
    ]);
  });

  it('stands on the page of the article with the words marked', async () => {
    const query = parseSearchQuery(new URLSearchParams({ q: 'vitamin' }));
    const view = query.ok ? await index.search().article('co-tep', query.value) : query;
    const shown = view.ok ? view.value?.attachments : undefined;
    expect(shown?.map(({ title, paragraphs }) => [title, paragraphs.length])).toEqual([
      ['Kế hoạch.pdf', 2],
      ['Ảnh.jpg', 0],
    ]);
    expect(
      shown?.[0]?.paragraphs
        .flat()
        .filter(({ marked }) => marked)
        .map(({ text }) => text),
    ).toEqual(['vitamin']);
  });
});

describe('attachments of saved pages', () => {
  it('are read where they lie beside the page, and from nowhere else', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'trang'));
    writeFileSync(join(folder, 'mat.docx'), makeDocx(['Không ai được đọc tệp này từ trang kia']));
    writeFileSync(join(folder, 'trang', 'kế hoạch.docx'), makeDocx([PLAN]));
    writeFileSync(join(folder, 'trang', 'quét.pdf'), makePdf(['']));
    writeFileSync(
      join(folder, 'trang', 'bai.html'),
      page('k%E1%BA%BF%20ho%E1%BA%A1ch.docx', 'quét.pdf', '../mat.docx', 'https://xa.example.vn/xa.pdf'),
    );
    const items = await collect(
      readSource(join(folder, 'trang', 'bai.html'), { source: 'Thử nghiệm', manifest: new Map() }),
    );
    expect(attachmentsOf(items).map(({ text, problem }) => text ?? problem ?? null)).toEqual([
      PLAN,
      'scanned',
      null,
      null,
    ]);
    expect(items[0]).toMatchObject({ notice: 'tệp đính kèm quét.pdf: bản quét, không có chữ' });
  });
});

describe('attachments of a portal', () => {
  it('are fetched from its own host, asked again only if they changed, and a missing one keeps no article out', async () => {
    const elsewhere = await serve((_, response) => response.writeHead(200).end(makePdf([PLAN])));
    const { url, log } = await serve((request, response) => {
      const answers = {
        '/bai': page('/kh.pdf', '/mat.docx', `${elsewhere.url.href}la.pdf`),
        '/kh.pdf': makePdf([PLAN]),
      };
      const answer = Object.entries(answers).find(([path]) => path === request.url)?.[1];
      if (answer === undefined) response.writeHead(404).end();
      else if (request.headers['if-none-match'] === '"1"') response.writeHead(304).end();
      else response.writeHead(200, { etag: '"1"' }).end(answer);
    });
    const options = {
      dataDir: temporaryFolder(),
      source: 'Thử nghiệm',
      allowPrivateHosts: true,
      maxPages: 20,
      delayMs: 0,
    };
    const first = await collect(openPortalSource(`${url.href}bai`, options));
    expect(attachmentsOf(first).map(({ text, problem }) => text ?? problem ?? null)).toEqual([
      PLAN,
      'unreachable',
      null,
    ]);
    expect(elsewhere.log).toEqual([]);
    log.length = 0;
    expect(attachmentsOf(await collect(openPortalSource(`${url.href}bai`, options)))).toEqual(attachmentsOf(first));
    expect(log).toContain('/kh.pdf conditional');
  });

  it('keep what was read once when they cannot be had today', async () => {
    let status = 200;
    const { url } = await serve((request, response) => {
      if (request.url === '/bai') response.writeHead(200).end(page('/kh.pdf'));
      else if (request.url !== '/kh.pdf') response.writeHead(404).end();
      else response.writeHead(status, { 'retry-after': '86400' }).end(status === 200 ? makePdf([PLAN]) : '');
    });
    const options = {
      dataDir: temporaryFolder(),
      source: 'Thử nghiệm',
      allowPrivateHosts: true,
      maxPages: 20,
      delayMs: 0,
    };
    for (status of [200, 404, 403, 429]) {
      const items = await collect(openPortalSource(`${url.href}bai`, options));
      expect(attachmentsOf(items).map(({ text }) => text)).toEqual([PLAN]);
    }
  });

  it('end the crawl when the portal asks for a long rest, and not when it refuses one file', async () => {
    let status = 403;
    const { url, log } = await serve((request, response) => {
      if (request.url === '/') response.writeHead(200).end('<html><a href="/bai">Tin</a></html>');
      else if (request.url === '/bai') response.writeHead(200).end(page('/kh.pdf', '/hai.pdf', '/trang-hai'));
      else if (request.url === '/trang-hai') response.writeHead(200).end(page());
      else if (request.url?.endsWith('.pdf') === true) response.writeHead(status, { 'retry-after': '86400' }).end();
      else response.writeHead(404).end();
    });
    const crawl = () =>
      collect(
        openPortalSource(url.href, {
          dataDir: temporaryFolder(),
          source: 'Thử nghiệm',
          allowPrivateHosts: true,
          maxPages: 20,
          delayMs: 0,
        }),
      );
    expect((await crawl()).filter(({ kind }) => kind === 'article')).toHaveLength(2);
    expect(log).toContain('/trang-hai');
    status = 429;
    log.length = 0;
    const items = await crawl();
    expect(items.map(({ kind }) => kind)).toEqual(['left-out', 'article', 'failed']);
    expect(log.filter((line) => line !== '/robots.txt')).toEqual(['/', '/bai', '/kh.pdf']);
  });
});
