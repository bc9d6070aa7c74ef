import type { CheerioAPI } from 'cheerio';

/** Every element of a page, in its order. */
export const allElements = ($: CheerioAPI) => $.root().find('*').toArray();

/** An element of a parsed page. */
export type PageElement = ReturnType<typeof allElements>[number];

/** Classes of layout grids and states, which say nothing of what stands inside. */
const LAYOUT =
  /^(?:col|row|container|clearfix|pull|float|text|m[trblxy]?|p[trblxy]?|w|h|d|g|btn|active|show|open|fade|left|right|center|first|last|odd|even|wow|animated|hidden|visible|block|inline|flex|grid)(?:[-_]?\w*)$/i;
/** What machines write: hashes, counters of server controls. */
const MADE = /\d{3,}|^ctl\d|_ctl\d|(?:^|[-_])(?=[a-z]*\d)[a-z\d]{6,}$|__/i;
const NAMED = /^[a-z][\w-]*$/i;
/** A name with the record's number: `post-1234`, `ExternalClass5F0A`. */
const NUMBERED = /^(?<stem>[a-z][a-z_-]{4,}?)[\da-f]*\d{2}[\da-f]*$/i;
const TELLING = /title|tieu-?de|headline|content|noi-?dung|detail|chi-?tiet|body|date|ngay|time|author|tac-?gia/i;
const TELLING_TAGS = new Set(['h1', 'article', 'main', 'time', 'header', 'footer', 'body', 'title']);
const MAX_DEPTH = 4;

function ownHooks($: CheerioAPI, element: PageElement): readonly string[] {
  const item = $(element);
  const property = item.attr('itemprop');
  const meta = item.attr('property') ?? item.attr('name');
  const id = item.attr('id') ?? '';
  const classes = (item.attr('class') ?? '').split(/\s+/).filter((name) => NAMED.test(name));
  const stable = classes.filter((name) => !LAYOUT.test(name) && !MADE.test(name));
  const stem = (name: string) => NUMBERED.exec(name)?.groups?.['stem'];
  const [idStem, classStem] = [stem(id), stem(classes[0] ?? '')];
  return [
    ...(element.tagName === 'meta' && meta !== undefined ? [`meta[property="${meta}"], meta[name="${meta}"]`] : []),
    ...(property === undefined || !NAMED.test(property) ? [] : [`[itemprop="${property}"]`]),
    ...(NAMED.test(id) && !MADE.test(id) ? [`#${id}`] : []),
    ...stable.sort((a, b) => Number(TELLING.test(b)) - Number(TELLING.test(a))).map((name) => `.${name}`),
    ...(TELLING_TAGS.has(element.tagName) ? [element.tagName] : []),
    ...(idStem === undefined ? [] : [`[id^="${idStem}"]`]),
    ...(classStem === undefined ? [] : [`[class^="${classStem}"]`]),
  ];
}

/**
 * A selector that finds an element first inside `root` (the whole page where it is null), by what is likely to stay:
 * item property, id, telling class, tag; null when only its place among its neighbours tells it apart.
 */
export function findHook($: CheerioAPI, element: PageElement, root: PageElement | null, depth = 0): string | null {
  const finds = (selector: string) => (root === null ? $(selector) : $(root).find(selector)).get(0) === element;
  const own = ownHooks($, element);
  const alone =
    own.find(finds) ?? own.map((hook) => element.tagName + hook).find((hook) => /^\w+\./.test(hook) && finds(hook));
  if (alone !== undefined) return alone;
  const parent = $(element).parent().get(0);
  if (parent === undefined || parent === root || depth >= MAX_DEPTH) return null;
  const above = findHook($, parent, root, depth + 1);
  if (above === null || above.includes(',')) return null;
  return [...own, element.tagName].map((hook) => `${above} > ${hook}`).find(finds) ?? null;
}
