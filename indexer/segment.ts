import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { createSegmenter } from '#core/vi/segment/create-segmenter.ts';

if (process.argv.includes('--help') || process.argv.includes('-h')) {
  process.stdout.write(
    'Tách từ: mỗi dòng vào là một câu; mỗi dòng ra giữ nguyên các tiếng, từ ghép nối bằng «_».\nDùng: npm run --silent segment < vao.txt\n',
  );
  process.exit(0);
}

const read = (name: string) => readFileSync(new URL(`../core/vi/segment/${name}`, import.meta.url), 'utf8');
const segment = createSegmenter({ lexicon: read('lexicon.txt'), weights: read('weights.txt') });

// A reader such as `head` closes the pipe early; that is no failure of ours.
process.stdout.on('error', () => process.exit(0));

for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  const words = line.split(/\s+/).filter((word) => word !== '');
  const joins = segment(words);
  const joined = words.map((word, at) => (at === 0 ? word : `${joins[at] === 1 ? '_' : ' '}${word}`)).join('');
  if (!process.stdout.write(`${joined}\n`)) await new Promise((drained) => process.stdout.once('drain', drained));
}
