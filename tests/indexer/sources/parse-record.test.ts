import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toArticleId } from '#indexer/articles/article-id.ts';
import { MAX_BODY } from '#indexer/articles/cut-body.ts';
import { parseRecord } from '#indexer/sources/parse-record.ts';

const parse = (record: unknown) => parseRecord(JSON.stringify(record), 'Nguồn chung');

function inputOf(record: unknown) {
  const parsed = parse(record);
  if (!parsed.ok) throw new Error(parsed.error.reason);
  return parsed.value.input;
}

describe('reading a record', () => {
  it.each([
    ['2023-11-22', '2023-11-22'],
    ['2023-11-21T17:30:00Z', '2023-11-22'],
    ['22/11/2023', '2023-11-22'],
    ['', null],
    [null, null],
  ])('reads the date %j as %j', (date, day) => {
    expect(inputOf({ body: 'x', date }).publishedOn).toBe(day);
  });

  it.each([
    ['2023-11-22', '2023-11-21T17:00:00.000Z'],
    ['2023-11-22 08:30:15', '2023-11-22T01:30:15.000Z'],
    ['2023-11-22T01:30:15.5Z', '2023-11-22T01:30:15.500Z'],
    [undefined, null],
  ])('reads the time of a version %j as %j', (updatedAt, instant) => {
    expect(inputOf({ body: 'x', updatedAt }).takenAt).toBe(instant);
  });

  it('takes lists as lists or joined by semicolons, and document numbers in any spacing', () => {
    const read = inputOf({ body: 'x', topics: 'Y tế; Giáo dục', agencies: ['UBND'], documentNumbers: '123 / KH-UBND' });
    expect(read).toMatchObject({ topics: ['Y tế', 'Giáo dục'], agencies: ['UBND'], documentNumbers: ['123/KH-UBND'] });
  });

  it('takes the source of the command when the record names none', () => {
    expect(inputOf({ body: 'x' }).source).toBe('Nguồn chung');
    expect(inputOf({ body: 'x', source: 'Báo Quảng Trị' }).source).toBe('Báo Quảng Trị');
  });

  it.each([
    [{ id: 1 }, 'trường «body»: trống, bài không có nội dung'],
    [{ body: '  ' }, 'trường «body»: trống, bài không có nội dung'],
    [{ body: 'x', title: 5 }, 'trường «title»: cần chuỗi, đang là 5'],
    [{ body: 'x', title: 'x'.repeat(1001) }, 'trường «title»: dài hơn 1000 ký tự, quá dài cho một tiêu đề'],
    [{ body: 'x', topics: 5 }, 'trường «topics»: cần chuỗi hoặc danh sách chuỗi, đang là 5'],
    [{ body: 'x', updatedAt: 'hôm qua' }, 'trường «updatedAt»: «hôm qua» không phải thời điểm có thật'],
    ['x', 'trường «(cả dòng)»: cần một đối tượng JSON, đang là "x"'],
  ])('refuses %j with the field and the value', (record, reason) => {
    expect(parse(record)).toEqual({ ok: false, error: { code: 'bad-field', reason } });
  });

  it('cuts a body at the bound, and says so', () => {
    const parsed = parse({ body: 'x'.repeat(MAX_BODY + 1) });
    expect(parsed.ok && parsed.value.notice).toContain(String(MAX_BODY));
    expect(parsed.ok && parsed.value.input.body.length).toBe(MAX_BODY);
  });

  it('mends half a letter, which the engine would refuse with all of its batch', () => {
    const parsed = parseRecord(String.raw`{"body":"a\ud800b"}`, '');
    expect(parsed.ok && parsed.value.input.body.isWellFormed()).toBe(true);
  });

  it('never throws and never lets an id through that the engine refuses', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (line) => {
        const parsed = parseRecord(line, '');
        expect(!parsed.ok || /^[A-Za-z0-9_-]{1,511}$/.test(parsed.value.input.id)).toBe(true);
      }),
    );
  });
});

describe('ids', () => {
  it('fit the engine, stay as they are where they can, and never meet', () => {
    const id = fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), fc.webUrl());
    fc.assert(
      fc.property(id, id, (one, other) => {
        expect(toArticleId(one)).toMatch(/^[A-Za-z0-9_-]{1,511}$/);
        expect(toArticleId(one) === toArticleId(other)).toBe(one === other);
      }),
    );
  });

  it('follow from the address, or from the text, when there is none', () => {
    const url = 'https://vinhlinh.example/tin/12';
    expect(inputOf({ body: 'x', url }).id).toBe(inputOf({ body: 'y', url }).id);
    expect(inputOf({ body: 'x' }).id).toBe(inputOf({ body: 'x' }).id);
    expect(inputOf({ body: 'x' }).id).not.toBe(inputOf({ body: 'y' }).id);
  });

  it('takes the texts of attachments as tidy as bodies, bounded, and nothing where there is none', () => {
    const file = { title: 'a.pdf', url: 'https://xa.example.vn/a.pdf' };
    const attachments = [
      { ...file, text: 'tiêm  chủng'.normalize('NFD') },
      file,
      { ...file, text: 'a'.repeat(5_000_000) },
    ];
    const parsed = parseRecord(JSON.stringify({ body: 'Xã họp.', attachments }), 'Thử nghiệm');
    const read = parsed.ok ? parsed.value.input.attachments : [];
    expect(read.slice(0, 2)).toEqual([{ ...file, text: 'tiêm chủng' }, file]);
    expect(read[2]?.text).toHaveLength(200_000);
  });
});
