import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readQueryDays } from '#indexer/queries/register-queries.ts';
import { openQueryReport } from '#server/report/query-report.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const at = (day: string) => Date.parse(`${day}T05:00:00+07:00`);
const fail = (cause: unknown) => {
  throw cause;
};
const open = (folder: string, day: string) => openQueryReport({ folder, days: 60, now: () => at(day), onError: fail });

describe('the report of questions', () => {
  it('counts questions that found nothing or took long, and says nothing of who asked', () => {
    const folder = temporaryFolder();
    const report = open(folder, '2026-03-01');
    report.note('  Lịch CẮT   điện ', 0, 10);
    report.note('lịch cắt điện', 0, 900);
    report.note('tìm thấy', 5, 10);
    report.note('', 0, 10);
    report.save();
    expect(JSON.parse(readFileSync(join(folder, '2026-03-01.json'), 'utf8'))).toEqual({
      totals: { asked: 3, empty: 2, slow: 1 },
      questions: [{ question: 'lịch cắt điện', empty: 2, slow: 1 }],
    });
    expect(readdirSync(folder)).toEqual(['2026-03-01.json']);
  });

  it.each([
    '0905 123 456',
    '(0905) 123 - 456',
    '０９０５１２３４５６',
    'hồ sơ 045-203-001-234',
    'lan@xa.example.vn',
    `${'a'.repeat(93)} 0912345678`,
  ])('keeps nothing like «%s», but that something was asked', (question) => {
    const folder = temporaryFolder();
    const report = open(folder, '2026-03-01');
    report.note(question, 0, 10);
    report.save();
    expect(JSON.parse(readFileSync(join(folder, '2026-03-01.json'), 'utf8'))).toEqual({
      totals: { asked: 1, empty: 1, slow: 0 },
      questions: [],
    });
  });

  it('sums up yesterday and the seven days before today for everybody, without any question', () => {
    const folder = temporaryFolder();
    const days = ['2026-02-21', '2026-02-22', '2026-02-28', '2026-03-01'];
    for (const day of days) {
      const report = open(folder, day);
      report.note('tái định cư', 0, 900);
      report.note('tìm thấy', 3, 10);
      report.note(' ', 9, 10);
      report.save();
    }
    // As of a version that did not count them all.
    writeFileSync(join(folder, '2026-02-25.json'), '{"questions":[{"question":"a","empty":5,"slow":5}]}');
    const { counts } = open(folder, '2026-03-01');
    expect(counts()).toEqual({
      yesterday: { asked: 2, empty: 1, slow: 1 },
      week: { asked: 4, empty: 2, slow: 2 },
    });
    expect(open(folder, '2026-06-01').counts()).toEqual({ yesterday: null, week: null });
  });

  it('has counted all of yesterday when today is asked before anybody searched', () => {
    const folder = temporaryFolder();
    let time = at('2026-03-01');
    const report = openQueryReport({ folder, days: 60, now: () => time, onError: fail });
    report.note('tái định cư', 1, 10);
    report.save();
    report.note('tái định cư', 1, 10);
    time = at('2026-03-02');
    expect(report.counts().yesterday?.asked).toBe(2);
  });

  it('turns the days of the sum with the calendar', () => {
    const folder = temporaryFolder();
    let time = at('2026-03-01');
    const report = openQueryReport({ folder, days: 60, now: () => time, onError: fail });
    report.note('tái định cư', 0, 10);
    expect(report.counts().yesterday).toBeNull();
    time = at('2026-03-02');
    report.note('tái định cư', 1, 10);
    expect(report.counts().yesterday).toEqual({ asked: 1, empty: 1, slow: 0 });
  });

  it('goes on with the day after a restart, and adds up the days for the operator', () => {
    const folder = temporaryFolder();
    for (const day of ['2026-03-01', '2026-03-01', '2026-03-02']) {
      const report = open(folder, day);
      report.note('tái định cư', 0, 10);
      report.note(`chỉ một lần ${day}`, day === '2026-03-02' ? 0 : 1, 10);
      report.save();
    }
    writeFileSync(join(folder, '2026-03-03.json'), 'hỏng');
    expect(readQueryDays(folder)).toEqual([{ question: 'tái định cư', empty: 3, slow: 0 }]);
  });

  it('forgets old days, and no file that is not its own', () => {
    const folder = temporaryFolder();
    for (const name of ['2025-12-30.json', '2026-01-02.json', 'ghi-chu.txt']) writeFileSync(join(folder, name), '{}');
    open(folder, '2026-03-01');
    expect(existsSync(join(folder, '2025-12-30.json'))).toBe(false);
    expect(readdirSync(folder).toSorted()).toEqual(['2026-01-02.json', 'ghi-chu.txt']);
  });

  it('turns to the next day by itself, and stays bounded', () => {
    const folder = temporaryFolder();
    let time = at('2026-03-01');
    const report = openQueryReport({ folder, days: 60, now: () => time, onError: fail });
    for (let number = 0; number < 6000; number += 1) report.note(`câu hỏi thứ ${number}`, 0, 10);
    time = at('2026-03-02');
    report.note('hôm sau', 0, 10);
    report.save();
    const read = (day: string) =>
      (JSON.parse(readFileSync(join(folder, `${day}.json`), 'utf8')) as { questions: object[] }).questions;
    expect(read('2026-03-01')).toHaveLength(5000);
    expect(read('2026-03-02')).toEqual([{ question: 'hôm sau', empty: 1, slow: 0 }]);
  });

  it('says what it could not write and goes on, and writes it when it can', () => {
    const folder = temporaryFolder();
    const errors: unknown[] = [];
    const report = openQueryReport({
      folder,
      days: 60,
      now: () => at('2026-03-01'),
      onError: (cause) => errors.push(cause),
    });
    mkdirSync(join(folder, '2026-03-01.json.part'));
    report.note('tái định cư', 0, 10);
    report.save();
    expect(errors).toHaveLength(1);
    rmSync(join(folder, '2026-03-01.json.part'), { recursive: true });
    report.save();
    expect(existsSync(join(folder, '2026-03-01.json'))).toBe(true);
  });

  it('loses nothing of a day that could not be written before it was over', () => {
    const folder = temporaryFolder();
    let time = at('2026-03-01');
    const report = openQueryReport({ folder, days: 60, now: () => time, onError: () => undefined });
    mkdirSync(join(folder, '2026-03-01.json.part'));
    report.note('tái định cư', 0, 10);
    time = at('2026-03-02');
    report.note('hôm sau', 3, 10);
    expect(report.counts().yesterday).toBeNull();
    rmSync(join(folder, '2026-03-01.json.part'), { recursive: true });
    report.note('lại ghi được', 3, 10);
    expect(report.counts().yesterday).toEqual({ asked: 2, empty: 1, slow: 0 });
    report.save();
    expect(readdirSync(folder).sort()).toEqual(['2026-03-01.json', '2026-03-02.json']);
  });

  it('keeps numbers of documents and spans of years', () => {
    const folder = temporaryFolder();
    const report = open(folder, '2026-03-01');
    for (const question of ['64/2014/NĐ-CP', 'giai đoạn 2020-2025']) report.note(question, 0, 10);
    report.save();
    const { questions } = JSON.parse(readFileSync(join(folder, '2026-03-01.json'), 'utf8')) as { questions: object[] };
    expect(questions).toHaveLength(2);
  });

  it('counts composed and decomposed accents as one question', () => {
    const folder = temporaryFolder();
    const report = open(folder, '2026-03-01');
    for (const form of ['NFC', 'NFD']) report.note('tiêm chủng'.normalize(form), 0, 10);
    report.save();
    expect(readQueryDays(folder)).toEqual([{ question: 'tiêm chủng', empty: 2, slow: 0 }]);
  });

  it('never shows a question asked once, though it found nothing and took long', () => {
    const folder = temporaryFolder();
    const report = open(folder, '2026-03-01');
    report.note('một người ly hôn', 0, 900);
    report.save();
    expect(readQueryDays(folder)).toEqual([]);
  });

  it('forgets old days while nobody asks anything', () => {
    const folder = temporaryFolder();
    let time = at('2026-03-01');
    const report = openQueryReport({ folder, days: 60, now: () => time, onError: fail });
    report.note('tái định cư', 0, 10);
    report.save();
    time = at('2026-06-01');
    report.save();
    expect(readdirSync(folder)).toEqual([]);
  });
});
