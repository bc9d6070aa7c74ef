import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { MAX_LINE_BYTES } from '#indexer/sources/read-lines.ts';
import { readManifest } from '#indexer/sources/read-manifest.ts';
import { readSource, type SourceOptions } from '#indexer/sources/read-source.ts';
import type { SourceItem } from '#indexer/sources/source-item.ts';
import { makeDocx, makePdf } from '../../support/make-documents.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const NONE: SourceOptions = { source: 'Thử nghiệm', manifest: new Map() };

async function read(path: string, options = NONE): Promise<readonly SourceItem[]> {
  const items: SourceItem[] = [];
  for await (const item of readSource(path, options)) items.push(item);
  return items;
}

/** What became of each item, in few words: an id, or a code. */
const brief = (items: readonly SourceItem[]) =>
  items.map((item) => (item.kind === 'article' ? item.input.id : item.code));

const line = (id: string) => JSON.stringify({ id, title: `Tin ${id}`, body: `Nội dung của ${id}.` });
const PAGE = 'Chi tiết - Huyện Vĩnh Linh\nTin của huyện\n\nSáng nay huyện Vĩnh Linh tổ chức hội nghị sơ kết.\n\nBBT\n';

describe('reading JSON Lines', () => {
  it('names file and line of every broken record and reads the others', async () => {
    const file = join(temporaryFolder(), 'bai.jsonl');
    const broken = Buffer.from([0x7b, 0xff, 0xfe, 0x7d]);
    writeFileSync(
      file,
      Buffer.concat([
        Buffer.from(`${line('a')}\n{"id": \n\n`),
        broken,
        Buffer.from(`\n{"id":"c"}\n{"id":"d","body":"x","date":"31/4/2023"}\n[]\r\n${line('e')}`),
      ]),
    );
    const items = await read(file);
    expect(brief(items)).toEqual(['a', 'broken-json', 'not-text', 'bad-field', 'bad-field', 'bad-field', 'e']);
    expect(items.map(({ where }) => where)).toEqual([1, 2, 4, 5, 6, 7, 8].map((number) => `${file}:${number}`));
    expect(items[3]).toMatchObject({ reason: 'trường «body»: trống, bài không có nội dung' });
    expect(items[4]).toMatchObject({ reason: 'trường «date»: «31/4/2023» không phải ngày có thật' });
  });

  it('skips a line longer than the bound without holding it', async () => {
    const file = join(temporaryFolder(), 'bai.jsonl');
    writeFileSync(file, `${line('a')}\n${'x'.repeat(MAX_LINE_BYTES + 1)}\n${line('b')}\n`);
    expect(brief(await read(file))).toEqual(['a', 'too-large', 'b']);
  });

  it('reads gzip, and says that a truncated archive was not read to its end', async () => {
    const folder = temporaryFolder();
    const whole = gzipSync(`${line('a')}\n${line('b')}\n`);
    writeFileSync(join(folder, 'bai.jsonl.gz'), whole);
    expect(brief(await read(join(folder, 'bai.jsonl.gz')))).toEqual(['a', 'b']);
    writeFileSync(join(folder, 'cut.jsonl.gz'), whole.subarray(0, whole.length - 10));
    expect((await read(join(folder, 'cut.jsonl.gz'))).at(-1)).toMatchObject({ kind: 'failed', code: 'unreadable' });
    writeFileSync(join(folder, 'fake.jsonl.gz'), line('a'));
    expect(await read(join(folder, 'fake.jsonl.gz'))).toMatchObject([{ kind: 'failed', reason: 'tệp nén hỏng' }]);
  });

  it('counts the bytes it read, as they lie on the disk', async () => {
    const file = join(temporaryFolder(), 'bai.jsonl.gz');
    const bytes = gzipSync(line('a'));
    writeFileSync(file, bytes);
    let counted = 0;
    await read(file, { ...NONE, onBytes: (count) => (counted += count) });
    expect(counted).toBe(bytes.length);
  });
});

describe('reading folders', () => {
  it('goes through everything in order of names, and gives pages of one name different ids', async () => {
    const folder = temporaryFolder();
    for (const name of ['b', 'a']) {
      mkdirSync(join(folder, name));
      writeFileSync(join(folder, name, 'index.txt'), PAGE.replace('hội nghị', `hội nghị ${name}`));
    }
    writeFileSync(join(folder, 'c.jsonl'), line('c'));
    writeFileSync(join(folder, 'd.png'), 'x');
    writeFileSync(join(folder, '.hidden.txt'), PAGE);
    const items = await read(folder);
    expect(items.map(({ where }) => where.slice(folder.length + 1))).toEqual([
      'a/index.txt',
      'b/index.txt',
      'c.jsonl:1',
      'd.png',
    ]);
    expect(new Set(brief(items)).size).toBe(4);
    expect(items.at(-1)).toMatchObject({ kind: 'left-out', code: 'not-a-page' });
  });

  it('cuts a body that is a book, and leaves out a page of many books, saying so', async () => {
    const folder = temporaryFolder();
    const text = (count: number) =>
      `Xã Vĩnh Thủy họp\n\n${'Sáng nay, xã họp bàn việc làm đường liên thôn. '.repeat(count)}`;
    writeFileSync(join(folder, 'a.txt'), text(30_000));
    writeFileSync(join(folder, 'b.txt'), text(120_000));
    const items = await read(folder);
    expect(items).toMatchObject([
      { kind: 'article', notice: expect.stringContaining('chỉ giữ 1000000 ký tự đầu') as unknown },
      { kind: 'left-out', code: 'not-article', reason: 'trang dài hơn 5000000 ký tự' },
    ]);
  });

  it('goes on after a file that cannot be read', async () => {
    const folder = temporaryFolder();
    symlinkSync(join(folder, 'nowhere'), join(folder, 'a.txt'));
    symlinkSync(folder, join(folder, 'loop'));
    writeFileSync(join(folder, 'z.txt'), PAGE);
    const items = await read(folder);
    expect(items[0]).toMatchObject({ code: 'unreadable', reason: 'không có tệp hoặc thư mục này' });
    expect(brief(items).filter((id) => id === 'z')).toHaveLength(1);
  });

  it('finds the address of a page by path or, where only one has it, by name', async () => {
    const folder = temporaryFolder();
    for (const name of ['a', 'b']) {
      mkdirSync(join(folder, name));
      writeFileSync(join(folder, name, 'index.txt'), PAGE);
    }
    writeFileSync(join(folder, 'lone.txt'), PAGE);
    const file = join(folder, 'manifest.jsonl');
    const entry = (page: string) => JSON.stringify({ file: page, url: `https://vinhlinh.example/${page}-1` });
    writeFileSync(file, ['a/index.txt', 'b/index.txt', 'pages/lone.txt'].map(entry).join('\n'));
    const items = await read(folder, { ...NONE, manifest: await readManifest(file), skip: [file] });
    const urls = items.map((item) => (item.kind === 'article' ? item.input.url : item.code));
    expect(urls).toEqual(
      ['a/index.txt', 'b/index.txt', 'pages/lone.txt'].map((page) => `https://vinhlinh.example/${page}-1`),
    );
  });
});

describe('reading what is no source', () => {
  it('says so of a missing path, a picture and an address', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'anh.png'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]));
    expect(await read(join(folder, 'x.txt'))).toMatchObject([{ kind: 'failed', code: 'unreadable' }]);
    expect(await read(join(folder, 'anh.png'))).toMatchObject([{ kind: 'failed', code: 'not-text' }]);
    expect(await read('https://vinhlinh.example/')).toMatchObject([{ kind: 'failed', code: 'unreachable' }]);
  });
});

describe('documents and saved lists', () => {
  const PARAGRAPHS = [
    'Thông tin về lịch tiêm chủng tháng tư',
    'Trạm y tế xã tổ chức tiêm chủng cho trẻ dưới một tuổi vào hai ngày đầu tháng tại nhà văn hóa thôn.',
  ];

  it('a PDF or DOCX named by itself is an article, under its address where the manifest has one', async () => {
    const folder = temporaryFolder();
    const [word, pdf] = [join(folder, 'lich tiem.docx'), join(folder, 'van-ban.pdf')];
    writeFileSync(word, makeDocx(PARAGRAPHS));
    writeFileSync(
      pdf,
      makePdf(['Trạm y tế xã tổ chức tiêm chủng cho trẻ.', 'Hai ngày đầu tháng, tại nhà văn hóa thôn.']),
    );
    const url = 'https://cong.example/van-ban.pdf';
    const items = [...(await read(word)), ...(await read(pdf, { ...NONE, manifest: new Map([['van-ban.pdf', url]]) }))];
    expect(items).toMatchObject([
      { kind: 'article', input: { id: expect.stringContaining('lich') as unknown, title: PARAGRAPHS[0], url: null } },
      { kind: 'article', input: { title: 'van-ban', url } },
    ]);
  });

  it('a document that cannot be read says why', async () => {
    const file = join(temporaryFolder(), 'quet.pdf');
    writeFileSync(file, makePdf(['', '']));
    expect(await read(file)).toMatchObject([{ kind: 'failed', code: 'unreadable', reason: 'bản quét, không có chữ' }]);
  });

  it('in a folder they are left to the pages they are attached to, and how to load them is said', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'a.docx'), makeDocx(PARAGRAPHS));
    expect(await read(folder)).toMatchObject([
      { code: 'not-a-page', reason: expect.stringContaining('hãy nêu tên tệp') as unknown },
    ]);
  });

  it('are read beside a page that has an address, by their path below its folder or by their name', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'tep'));
    const page = `<html><head><title>Thông báo lịch tiêm chủng tháng tư</title></head><body><h1>Thông báo lịch tiêm chủng tháng tư</h1><div><p>${PARAGRAPHS[1] ?? ''}</p><p>${PARAGRAPHS[1] ?? ''}</p><p>Tệp: <a href="tep/lich.docx">lịch</a>, <a href="/upload/2024/mau.docx">mẫu</a>, <a href="https://noi-khac.example/xa.docx">nơi khác</a></p></div></body></html>`;
    writeFileSync(join(folder, 'bai.html'), page);
    for (const file of ['tep/lich.docx', 'mau.docx', 'xa.docx'])
      writeFileSync(join(folder, file), makeDocx(PARAGRAPHS));
    const url = 'https://cong.example/tin/bai';
    const [item] = await read(join(folder, 'bai.html'), { ...NONE, manifest: new Map([['bai.html', url]]) });
    expect(item).toMatchObject({
      kind: 'article',
      notice: null,
      input: {
        attachments: [
          { url: 'https://cong.example/tin/tep/lich.docx', text: expect.stringContaining('tiêm chủng') as unknown },
          { url: 'https://cong.example/upload/2024/mau.docx', text: expect.stringContaining('tiêm chủng') as unknown },
          { url: 'https://noi-khac.example/xa.docx' },
        ],
      },
    });
    expect(item?.kind === 'article' ? item.input.attachments[2]?.text : '').toBeUndefined();
  });

  it('a saved feed is no article, and where to load it from is said', async () => {
    const file = join(temporaryFolder(), 'rss.xml');
    writeFileSync(file, '<?xml version="1.0"?><rss><channel><item><link>/a</link></item></channel></rss>');
    expect(await read(file)).toMatchObject([
      { kind: 'left-out', reason: expect.stringContaining('nạp bằng địa chỉ') as unknown },
    ]);
  });
});
