import { describe, expect, it } from 'vitest';
import * as enApi from '#web/text/en-api.ts';
import * as enOperator from '#web/text/en-operator.ts';
import * as enPages from '#web/text/en-pages.ts';
import * as en from '#web/text/en.ts';
import * as viApi from '#web/text/vi-api.ts';
import * as viOperator from '#web/text/vi-operator.ts';
import * as viPages from '#web/text/vi-pages.ts';
import * as vi from '#web/text/vi.ts';

/** The types of a file of words: a word may be any text, a form of words takes the same arguments. */
type Words<Module> = { readonly [Name in keyof Module]: Module[Name] extends string ? string : Module[Name] };

// A word that one language lacks, or says in another form, is a type error in these lines.
const FILES = [
  ['search page', vi, en satisfies Words<typeof vi>],
  ['other pages', viPages, enPages satisfies Words<typeof viPages>],
  ['page for programmers', viApi, enApi satisfies Words<typeof viApi>],
  ['what the operator set up', viOperator, enOperator satisfies Words<typeof viOperator>],
  ['search page, the other way round', en, vi satisfies Words<typeof en>],
  ['other pages, the other way round', enPages, viPages satisfies Words<typeof enPages>],
] as const;

/** Every path to a word, with the kind of what is there. */
function shapeOf(words: unknown, path = ''): readonly string[] {
  // `articleLang` is a text or nothing at all.
  if (words === undefined) return [`${path}: string`];
  if (typeof words !== 'object' || words === null) return [`${path}: ${typeof words}`];
  return Object.entries(words)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([name, inside]) => shapeOf(inside, `${path}.${name}`));
}

/** Vietnamese that English pages hold on purpose: examples to search for, and the name of the other language. */
const EXAMPLES = /^\.(?:examples\.\d+|help\.rows\.\d+\.0|builder\.fields\.\d+\.hint|otherLanguage\.name)$/;

/** Every text of a file, what its forms of words make of plain arguments included. */
function textsOf(words: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof words === 'string') return [[path, words]];
  if (typeof words === 'function') return [[path, say(words as Say)]];
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words).flatMap(([name, inside]) => textsOf(inside, `${path}.${name}`));
}
type Say = (...given: readonly unknown[]) => unknown;

/** Forms of words take numbers, days, texts, lists, or something that failed; a number that is a day too suits most. */
function say(form: Say): string {
  const failed = { code: 'internal', reason: 'x', name: 'from', accepted: 'x', message: 'x' };
  for (const given of ['2024-05-02', 2, failed, ['x']]) {
    try {
      const said = form(given, given);
      if (typeof said === 'string') return said;
    } catch {
      // The next kind.
    }
  }
  throw new Error('a form of words that takes nothing known');
}

describe('the words of the two languages', () => {
  it.each(FILES)('have one shape: %s', (_name, one, other) => {
    expect(shapeOf(other)).toEqual(shapeOf(one));
  });

  it('are English in the English files, examples apart', () => {
    const texts = [en, enPages, enApi, enOperator].flatMap((words) => textsOf(words));
    const foreign = texts.filter(([path, text]) => /\p{M}|[đĐ]/u.test(text.normalize('NFD')) && !EXAMPLES.test(path));
    expect(texts.length).toBeGreaterThan(150);
    expect(foreign).toEqual([]);
  });

  it('count by the rules of their language', () => {
    expect([en.articles(0), en.articles(1), en.articles(12_466)]).toEqual([
      '0 articles',
      '1 article',
      '12,466 articles',
    ]);
    expect([vi.articles(1), vi.articles(12_466)]).toEqual(['1 bài', '12.466 bài']);
  });

  it('write numbers as the standard for each language does', () => {
    const numbers = [0, 7, 999, 1000, 12_466, 1_234_567];
    expect(numbers.map(vi.number)).toEqual(numbers.map((value) => value.toLocaleString('vi-VN')));
    expect(numbers.map(en.number)).toEqual(numbers.map((value) => value.toLocaleString('en-GB')));
  });

  it('write days and months as their readers do', () => {
    expect([en.dayName('2024-09-02'), en.monthName('2024-09')]).toEqual(['2 September 2024', 'September 2024']);
    expect([vi.dayName('2024-09-02'), vi.monthName('2024-09')]).toEqual(['2/9/2024', 'Tháng 9/2024']);
  });
});
