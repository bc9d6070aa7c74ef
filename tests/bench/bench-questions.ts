import { fold } from '#core/vi/fold.ts';
import { tokenise } from '#core/vi/tokenise.ts';
import type { BenchArticle } from './bench-articles.ts';

/** What people type, made from headlines; every class has as many questions. */
export function makeQuestions(
  articles: readonly BenchArticle[],
  count: number,
): Readonly<Record<string, readonly string[]>> {
  const titles = articles
    .map(({ title }) => tokenise(title).map(({ text }) => text))
    .filter((words) => words.length >= 8);
  const step = Math.max(1, Math.floor(titles.length / count));
  const chosen = Array.from({ length: count }, (_, at) => titles[(at * step) % titles.length] ?? []);
  const middle = (words: readonly string[], size: number) => words.slice(2, 2 + size).join(' ');
  return {
    'ba từ đủ dấu': chosen.map((words) => middle(words, 3)),
    'ba từ không dấu': chosen.map((words) => fold(middle(words, 3))),
    'một từ': chosen.map((words) => middle(words, 1)),
    'cả tiêu đề': chosen.map((words) => words.join(' ')),
    'đang gõ dở': chosen.map((words) => middle(words, 3).slice(0, -1)),
    'không có từ nào': chosen.slice(0, 1).map(() => ''),
  };
}
