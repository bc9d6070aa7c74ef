import type { StoredArticle } from '#core/contract/article.ts';
import * as vi from '../text/vi.ts';

/** A reference to an article in the forms that people and reference managers take. */
export interface Citation {
  readonly plain: string;
  readonly bibtex: string;
  readonly ris: string;
}

/** `\~` and `\^` would put an accent on the next letter; these two have commands of their own. */
const TEX_COMMANDS: Readonly<Record<string, string>> = { '~': '\\textasciitilde{}', '^': '\\textasciicircum{}' };
/** Characters that TeX reads as commands, escaped; backslashes and braces, which no title needs, dropped. */
const escapeTex = (text: string) =>
  text.replace(/[{}\\]/g, '').replace(/[%&#$_~^]/g, (sign) => TEX_COMMANDS[sign] ?? `\\${sign}`);
/** A RIS field ends with its line. */
const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Cites an article by author (or unit), title, publisher, day and permalink. */
export function citeArticle(article: StoredArticle, url: string, portal: string): Citation {
  const day = article.publishedOn ?? article.eventOn;
  const publisher = oneLine(article.unit ?? article.source);
  const author = oneLine(article.author ?? publisher);
  const title = oneLine(article.title ?? vi.untitled);
  const bibtex = [
    ['author', `{${escapeTex(author)}}`],
    ['title', escapeTex(title)],
    ['publisher', escapeTex(publisher)],
    ...(day === null
      ? []
      : [
          ['year', day.slice(0, 4)],
          ['date', day],
        ]),
    ['langid', 'vietnamese'],
    ['url', url],
  ];
  const ris = [
    ['TY', 'NEWS'],
    ['AU', author],
    ['TI', title],
    ['PB', publisher],
    ['LA', 'vi'],
    ...(day === null
      ? []
      : [
          ['PY', day.slice(0, 4)],
          ['DA', day.replaceAll('-', '/')],
        ]),
    ['UR', url],
    ['ER', ''],
  ];
  return {
    plain: `${author}. “${title}”. ${publisher}, ${day === null ? vi.undated.toLowerCase() : vi.dayName(day)}. ${portal}: ${url}`,
    bibtex: `@misc{tin-${article.id.replace(/[^A-Za-z0-9_-]/g, '')},\n${bibtex.map(([name, value]) => `  ${name} = {${value}},\n`).join('')}}`,
    ris: ris.map(([tag, value]) => `${tag}  - ${value}`).join('\n'),
  };
}
