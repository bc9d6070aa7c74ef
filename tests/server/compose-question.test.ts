import { describe, expect, it } from 'vitest';
import { composeQuestion } from '#server/routes/compose-question.ts';
import { toBuiltSearch } from '#server/routes/to-built-search.ts';

const EMPTY = { 'tat-ca': '', 'cum-tu': '', 'mot-trong': '', 'khong-co': '', 'so-van-ban': '' };

describe('the search builder', () => {
  it.each([
    [{ 'tat-ca': ' hỗ trợ  nhà ở ' }, 'hỗ trợ nhà ở'],
    [{ 'cum-tu': 'tiếp công dân, định kỳ' }, '"tiếp công dân" "định kỳ"'],
    [{ 'khong-co': 'đấu thầu, thuế' }, '-"đấu thầu" -thuế'],
    [{ 'khong-co': '-thuế' }, '-thuế'],
    [{ 'so-van-ban': '12/KH-UBND' }, '12/KH-UBND'],
    [{ 'tat-ca': 'nhà', 'cum-tu': '"xã "Vĩnh Thủy""', 'khong-co': 'đất' }, 'nhà "xã Vĩnh Thủy" -đất'],
    [{ 'mot-trong': 'lũ lụt, ngập' }, '"lũ lụt" HOẶC ngập'],
    [{ 'tat-ca': 'xã', 'mot-trong': 'lũ, ngập', 'khong-co': 'đất' }, 'xã lũ -đất HOẶC xã ngập -đất'],
    [{}, ''],
  ])('writes %o as %s', (fields, question) => {
    expect(composeQuestion({ ...EMPTY, ...fields })).toBe(question);
  });

  it('leads to the search with its other fields, and never off the portal', () => {
    const form = new URLSearchParams({ 'tat-ca': 'a&b', topic: 'y-te', from: '', q: '//evil.example' });
    expect(toBuiltSearch(form)).toBe('/?q=a%26b&topic=y-te');
    expect(toBuiltSearch(new URLSearchParams({ 'tat-ca': '//evil.example' }))).toBe('/?q=%2F%2Fevil.example');
    expect(toBuiltSearch(new URLSearchParams({ 'tat-ca': ' ' }))).toBe('/');
  });
});
