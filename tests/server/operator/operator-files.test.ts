import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseUnitAliases } from '#core/places/unit-aliases.ts';
import { openOperatorFiles } from '#server/operator/open-operator-files.ts';
import { parsePins } from '#server/operator/parse-pins.ts';
import { parsePortal } from '#server/operator/parse-portal.ts';
import { createPins } from '#server/search/create-pins.ts';
import { createTestAnalyser } from '../../support/create-test-analyser.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const none = { portalFile: null, abbreviationsFile: null, aliasesFile: null, pinsFile: null };
const deps = { now: () => 0, onReload: () => undefined };

describe('a wrong line of an operator', () => {
  it.each([
    ['một câu', ['dòng 1', 'một câu']],
    ['# chú thích\n\na\tb c d e f g', ['dòng 3', '6', '5']],
    ['a\t../x', ['dòng 1', '../x']],
    [`${'a'.repeat(201)}\tb`, ['dòng 1', '201']],
    ['a\tb\tc', ['dòng 1']],
  ])('among pins, «%s», is named with what stands in it', (text, told) => {
    const parsed = parsePins(text);
    for (const part of told) expect(parsed.ok ? '' : parsed.error).toContain(part);
  });

  it.each([
    ['Xứ Cùa', ['dòng 1', 'Xứ Cùa']],
    ['\tXã Vĩnh Thủy', ['dòng 1']],
    ['xã\tXã Vĩnh Thủy\n', ['dòng 1', 'xã']],
  ])('among unit aliases, «%s», is named with what stands in it', (text, told) => {
    const parsed = parseUnitAliases(text);
    for (const part of told) expect(parsed.ok ? '' : parsed.error).toContain(part);
  });

  it.each([
    ['{', ['JSON']],
    ['{"name":"A","accent":"#ffffff"}', ['«accent»', '#ffffff']],
    ['{"name":"A","colour":"x"}', ['«colour»']],
    ['{"name":7}', ['«name»', '7']],
    ['{"name":"A","logo":"../khoa.png"}', ['«logo»', '../khoa.png', 'cạnh portal.json']],
    ['{"name":"A","logo":"khong-co.svg"}', ['«logo»', 'khong-co.svg']],
    ['{"name":"A","links":[{"label":"B","url":"javascript:alert(1)"}]}', ['«links.0.url»', 'javascript']],
  ])('in portal.json, %s, is named by its key and value', (text, told) => {
    const parsed = parsePortal(text, temporaryFolder());
    for (const part of told) expect(parsed.ok ? '' : parsed.error).toContain(part);
  });
});

describe('the picture of a portal', () => {
  const SVG = '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>';
  const read = (name: string, bytes: Buffer | string) => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, name), bytes);
    return parsePortal(JSON.stringify({ name: 'A', logo: name }), folder);
  };

  it('is known by what is in it, and another one has another address', () => {
    const [svg, other] = [read('a.png', SVG), read('a.png', SVG.replace('/>', '><g/></svg>'))];
    expect(svg).toMatchObject({ value: { logo: { type: 'image/svg+xml' } } });
    const paths = [svg, other].map((portal) => (portal.ok ? portal.value.portal.logo : null));
    expect(new Set(paths).size).toBe(2);
    expect(paths[0]).toMatch(/^\/logo\?v=[0-9a-f]{8}$/);
    expect(read('b.png', Buffer.from('89504e470d0a1a0a', 'hex'))).toMatchObject({
      value: { logo: { type: 'image/png' } },
    });
  });

  it.each([
    ['a page', '<html><svg></svg></html>'],
    ['more than a phone should wait for', SVG + ' '.repeat(100_001)],
  ])('is not %s', (_, bytes) => {
    expect(read('a.svg', bytes)).toMatchObject({ ok: false, error: expect.stringContaining('«logo»') as unknown });
  });
});

describe('the example files', () => {
  it('are right', () => {
    const read = (name: string) => readFileSync(`server/operator/examples/${name}`, 'utf8');
    expect([parsePins(read('pins.tsv')).ok, parseUnitAliases(read('aliases.tsv')).ok]).toEqual([true, true]);
  });
});

describe('pins', () => {
  const analyser = createTestAnalyser();
  const pins = createPins(
    [
      { question: 'UBND xã', ids: ['a', 'b'] },
      { question: 'lịch tiêm chủng', ids: ['c'] },
      { question: 'Lịch  tiêm chủng ', ids: ['d', 'c'] },
    ],
    analyser,
  );
  it.each([
    ['ủy ban nhân dân xã', ['a', 'b']],
    ['ubnd xa', ['a', 'b']],
    ['LỊCH TIÊM CHỦNG', ['c', 'd']],
    ['lich tiem chung', ['c', 'd']],
    ['"lịch tiêm chủng"', ['c', 'd']],
    ['lịch tiêm chúng', []],
    ['lịch tiêm chủng -vịt', []],
    ['lịch tiêm chủng mở rộng', []],
    ['???', []],
    ['', []],
  ])('for «%s» are %j', (question, ids) => {
    expect(pins.find(question)).toEqual(ids);
  });
});

describe("the operator's files", () => {
  it('need not be there', () => {
    const opened = openOperatorFiles({ ...none, ...deps });
    if (!opened.ok) throw new Error(opened.error);
    expect(opened.value.portal().name).toBe('Tra Tin');
    expect(opened.value.lists().pins.ids).toEqual([]);
    expect(opened.value.states()).toEqual([]);
  });

  it('have to be right when the server starts, and name setting and file when they are not', () => {
    const pinsFile = join(temporaryFolder(), 'khong-co.tsv');
    const opened = openOperatorFiles({ ...none, ...deps, pinsFile });
    expect(opened).toMatchObject({ ok: false, error: expect.stringContaining('PINS_FILE (khong-co.tsv)') as string });
  });

  it('are all read again together; pins are compared with the new abbreviations from then on', () => {
    const folder = temporaryFolder();
    const [portalFile, abbreviationsFile, pinsFile] = [
      join(folder, 'portal.json'),
      join(folder, 'viet-tat.tsv'),
      join(folder, 'ghim.tsv'),
    ];
    writeFileSync(portalFile, '{"name":"Cổng A"}');
    writeFileSync(abbreviationsFile, 'UBND\tỦy ban nhân dân\torgan\tno\n');
    writeFileSync(pinsFile, 'NVH thôn\ta\n');
    const opened = openOperatorFiles({ ...none, ...deps, portalFile, abbreviationsFile, pinsFile });
    if (!opened.ok) throw new Error(opened.error);
    const { portal, lists, reload, states } = opened.value;
    const pinned = () => lists().pins.find('nhà văn hóa thôn');
    expect(pinned()).toEqual([]);
    writeFileSync(portalFile, '{"name":"Cổng B"}');
    writeFileSync(abbreviationsFile, 'NVH\tnhà văn hóa\tplace\tno\n');
    reload();
    expect(portal().name).toBe('Cổng B');
    expect(pinned()).toEqual(['a']);
    expect(states().map(({ name }) => name)).toEqual(['PORTAL_FILE', 'ABBREVIATIONS_FILE', 'PINS_FILE']);
  });
});
