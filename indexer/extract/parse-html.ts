import { Parser, Token, Tokenizer } from 'parse5';
import { adapter } from 'parse5-htmlparser2-tree-adapter';

/** What a state only collects; line ends that may be two characters and what ends the state are left to parse5. */
const SCRIPT = /[^<\0\r]*/y;
const QUOTED = /[^"&\0\r]*/y;
const NAME = /[a-z-]*/y;

/**
 * parse5's tokenizer, which looks at every character by itself, with runs taken at once where most of a portal's page
 * stands: in scripts and attributes. Its parser makes the tree, so that broken pages are mended as ever.
 */
class RunTokenizer extends Tokenizer {
  /** The run that the character just consumed begins; empty where that one needs a look, or is two units long. */
  #takeRun(form: RegExp, character: number): string {
    const { html, pos } = this.preprocessor;
    form.lastIndex = pos;
    const run = character > 0xffff ? '' : (form.exec(html)?.[0] ?? '');
    this.preprocessor.pos += Math.max(0, run.length - 1);
    return run;
  }

  protected override _stateScriptData(character: number): void {
    const run = this.#takeRun(SCRIPT, character);
    if (run === '') super._stateScriptData(character);
    else this._appendCharToCurrentCharacterToken(Token.TokenType.CHARACTER, run);
  }

  protected override _stateAttributeValueDoubleQuoted(character: number): void {
    const run = this.#takeRun(QUOTED, character);
    if (run === '') super._stateAttributeValueDoubleQuoted(character);
    else this.currentAttr.value += run;
  }

  protected override _stateAttributeName(character: number): void {
    const run = this.#takeRun(NAME, character);
    if (run === '') super._stateAttributeName(character);
    else this.currentAttr.name += run;
  }
}

/** Browsers stop at 512 levels and hang the rest there; pages of portals have some forty. */
const MOST_LEVELS = 500;

/** Every tag may become several objects, and memory would end before a page of twenty million; those of portals have some 3,000. */
export const MOST_TAGS = 100_000;

function hasTooManyTags(html: string): boolean {
  let tags = 0;
  for (let at = html.indexOf('<'); at >= 0 && tags <= MOST_TAGS; at = html.indexOf('<', at + 1)) tags += 1;
  return tags > MOST_TAGS;
}

/** Why such a page is not read. */
export const TOO_MUCH = `HTML lồng nhau hơn ${MOST_LEVELS} tầng hoặc có hơn ${MOST_TAGS} thẻ`;

class TooDeep extends Error {}

/** An element as cheerio's own adapter makes it, without two objects that say of its attributes what only SVG has to say. */
const createElement: typeof adapter.createElement = (name, namespace, attributes) => {
  if (attributes.some((attribute) => attribute.namespace !== undefined))
    return adapter.createElement(name, namespace, attributes);
  const element = adapter.createElement(name, namespace, []);
  for (const { name: key, value } of attributes) element.attribs[key] = value;
  return element;
};

/** cheerio's own adapter, which stops where elements stand in more elements than anybody means. */
function boundedAdapter(): typeof adapter {
  let levels = 0;
  return {
    ...adapter,
    createElement,
    onItemPush: () => {
      levels += 1;
      if (levels > MOST_LEVELS) throw new TooDeep();
    },
    onItemPop: () => {
      levels -= 1;
    },
  };
}

/**
 * Parses an HTML text into cheerio's tree, the same that cheerio itself makes, in two thirds of the time (measured).
 *
 * Null where there are more than `MOST_TAGS`, and where elements stand in more than `MOST_LEVELS` others: parse5 looks through them all for each that follows, and 20,000
 * open tags took ten seconds (measured), a page of millions would never end.
 */
export function parseHtml(html: string): ReturnType<typeof adapter.createDocument> | null {
  if (hasTooManyTags(html)) return null;
  const parser = new Parser({ treeAdapter: boundedAdapter() });
  parser.tokenizer = new RunTokenizer(parser.options, parser);
  try {
    parser.tokenizer.write(html, true);
  } catch (error) {
    if (error instanceof TooDeep) return null;
    throw error;
  }
  return parser.document;
}
