import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_ENGINE_TERMS } from '#core/query/engine-text.ts';
import { planLadder } from '#core/query/ladder.ts';
import { createSpeller } from '#core/query/speller.ts';
import { createCorpusStatistics } from '#core/ranking/corpus-statistics.ts';
import { buildSearchFields } from '#core/vi/search-fields.ts';
import { createTestAnalyser } from '../../support/create-test-analyser.ts';
import { createTestSegmenter } from '../../support/create-test-segmenter.ts';

const TEXTS = [
  'Ủy ban nhân dân xã Vĩnh Thủy mở đường liên thôn',
  'Xã Vĩnh Thủy xây dựng nông thôn mới',
  'Ủy ban nhân dân tỉnh ra Quyết định số 123/QĐ-UBND',
  'Dân xã Vĩnh Thủy trồng rừng',
];

const analyser = createTestAnalyser();
const statistics = createCorpusStatistics();
for (let copy = 0; copy < 5; copy += 1) {
  for (const text of TEXTS) statistics.add(buildSearchFields({ title: text, body: text, names: [] }, analyser));
}
const context = { analyser, segment: createTestSegmenter(), statistics, speller: createSpeller(statistics) };

/** The steps of a question as the engine is asked them; `…` stands for «or the beginning of a longer word». */
function plan(question: string, literal = false): readonly string[] {
  return [...planLadder(question, literal, context)].map((step) => {
    if (step.name === 'best-effort') return 'best-effort';
    if (step.q === '') return `${step.name} ${JSON.stringify(step.filters)}`;
    return `${step.name} ${step.q.endsWith(' ') ? step.q.trimEnd() : `${step.q}…`}`;
  });
}

/** What each question is taken for, the strictest reading first. */
const PLANS: readonly (readonly [question: string, steps: readonly string[]])[] = [
  [
    'nông thôn mới',
    [
      'exact "noong thoon mowis"',
      'prefix noong thoon mowi…',
      'loose noong thoon mowis',
      'mixed noong thoon mowis',
      'folded nong thon moi',
      'best-effort',
    ],
  ],
  ['nong thon moi', ['exact "noong thoon mowis"', 'folded nong thon moi', 'prefix nong thon moi…', 'best-effort']],
  [
    'dan nong thon moi',
    ['mixed dan "noong thoon mowis"', 'folded dan nong thon moi', 'prefix dan nong thon moi…', 'best-effort'],
  ],
  ['trong rung', ['folded trong rung', 'prefix trong rung…', 'best-effort']],
  [
    'nôgn thôn mới',
    [
      'exact noogn thoon mowis',
      'exact "noong thoon mowis"',
      'prefix noogn thoon mowi…',
      'loose noogn thoon mowis',
      'loose noong thoon mowis',
      'mixed noogn thoon mowis',
      'folded nogn thon moi',
      'best-effort',
    ],
  ],
  [
    '"mở đường" -rừng',
    [
      'exact -ruwngf "mowr dduwowngf"',
      'loose -ruwngf "mowr dduwowngf"',
      'mixed -ruwngf "mowr dduwowngf"',
      'folded -rung "mo duong"',
      'best-effort',
    ],
  ],
  [
    '123/QĐ-UBND',
    [
      'document-number [{"kind":"any-of","field":"documentKeys","values":["123-qd-ubnd"]}]',
      'exact 123 qdd ubnd',
      'prefix 123 qdd ubnd…',
      'loose 123 qdd ubnd',
      'mixed 123 qdd ubnd',
      'folded 123 qd ubnd',
      'best-effort',
    ],
  ],
  ['!!!', []],
];

describe('the plan of a question', () => {
  it.each(PLANS)('«%s»', (question, steps) => {
    expect(plan(question)).toEqual(steps);
  });

  it('ends at the words as typed when they are wanted literally', () => {
    expect(plan('nông thôn mới', true)).toEqual(['exact "noong thoon mowis"', 'loose noong thoon mowis']);
  });

  it('reads an abbreviation as what it stands for, and says so', () => {
    const [first] = planLadder('UBND xã', false, context);
    expect(first).toMatchObject({
      q: '"uyr ban nhaan daan" xax ',
      rewrites: [{ kind: 'abbreviation', from: 'UBND', to: 'ủy ban nhân dân' }],
    });
  });

  it('puts the accents back for ranking, while every accent may match', () => {
    const [, folded] = planLadder('nong thon moi', false, context);
    expect(folded?.terms.map(({ vi }) => vi)).toEqual(['noong', 'thoon', 'mowis']);
  });

  it('says which accents it put back, and offers the others', () => {
    const [first] = planLadder('dan nong thon moi', false, context);
    expect(first).toMatchObject({
      rewrites: [{ kind: 'accents', from: 'dan nong thon moi', to: 'dan nông thôn mới' }],
      suggestion: { words: 'dân nông thôn mới' },
    });
  });

  it('says nothing of accents where a trusted compound has none', () => {
    const held = createCorpusStatistics();
    for (let copy = 0; copy < 9; copy += 1)
      held.add(buildSearchFields({ title: 'Thanh tra', body: 'Thanh tra xã.', names: [] }, analyser));
    const [first] = planLadder('thanh tra', false, { ...context, statistics: held, speller: createSpeller(held) });
    expect(first).toMatchObject({ q: '"thanh tra" ', rewrites: [] });
  });

  it('trusts no accents of a compound that the corpus holds in several ways, or hardly ever', () => {
    const mixed = createCorpusStatistics();
    for (const text of ['nông thôn mới', 'nóng thơn mời']) {
      for (let copy = 0; copy < 9; copy += 1)
        mixed.add(buildSearchFields({ title: text, body: text, names: [] }, analyser));
    }
    for (const [held, question] of [
      [mixed, 'nong thon moi'],
      [createCorpusStatistics(), 'nong thon moi'],
    ] as const) {
      const [first] = planLadder(question, false, { ...context, statistics: held, speller: createSpeller(held) });
      expect(first?.name).toBe('folded');
    }
  });

  it('never holds more terms than the engine reads, which drops the others silently', () => {
    const word = fc.constantFrom(...TEXTS.join(' ').split(/[ /-]/));
    fc.assert(
      fc.property(fc.array(word, { minLength: 8, maxLength: 14 }), fc.boolean(), (words, folded) => {
        const question = words.join(' ');
        const asked = folded ? question.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd') : question;
        for (const step of planLadder(asked, false, context)) {
          if (step.name === 'best-effort') continue;
          const terms = step.q.match(/-?"[^"]*"|\S+/g) ?? [];
          expect(terms.length).toBeLessThanOrEqual(MAX_ENGINE_TERMS);
        }
      }),
    );
  });
});
