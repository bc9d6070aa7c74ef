import { expect, it } from 'vitest';
import { fitPage } from '#web/present/fit-page.ts';
import { ask, buildHit, buildResponse } from './build-response.ts';

const unit = (at: number, selected = false) => ({
  value: `Xã ${at}`,
  label: `Xã ${at}`,
  count: 1,
  selected,
  excluded: false,
});
const units = [...Array.from({ length: 500 }, (_, at) => unit(at)), unit(500, true)];
const facets = { year: [], unit: units, agency: [], topic: [], docType: [] };

it('leaves out the values that a search page does not list, counts them, and keeps every chosen one', () => {
  const page = fitPage(buildResponse(ask('xã'), { facets }));
  expect(page.facets.unit.length).toBeLessThan(30);
  expect(page.facets.unit.at(-1)?.value).toBe('Xã 500');
  expect(page.facets.unit.length + (page.left?.unit ?? 0)).toBe(501);
  expect(page.left?.topic).toBe(0);
});

it('carries of the front page what it lists', () => {
  const snippets = [[{ text: 'Một đoạn', marked: false }]];
  const hits = Array.from({ length: 20 }, (_, at) => buildHit({ id: `mau-${at}`, snippets }));
  const page = fitPage(buildResponse(ask(''), { hits, facets: { ...facets, agency: units } }));
  expect(page.hits?.map(({ id }) => id)).toEqual(hits.slice(0, 8).map(({ id }) => id));
  expect(page.hits?.flatMap((hit) => hit.snippets)).toEqual([]);
  expect(page.facets.unit.length).toBe(14);
  expect(page.facets.agency).toEqual([]);
});
