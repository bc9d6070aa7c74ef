import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { createSegmenter } from '#core/vi/segment/create-segmenter.ts';
import { DOMAIN_COMPOUNDS } from '#core/vi/segment/domain-compounds.ts';
import { parseSegmenterLexicon } from '#core/vi/segment/segmenter-lexicon.ts';
import { buildLexicon } from './build-lexicon.ts';
import { readGold, scoreWords } from './gold.ts';
import { trainWeights, writeWeights } from './train-weights.ts';

interface Options {
  readonly dictionary?: string;
  readonly dev?: string;
  readonly write?: true;
}

/** Passes over the data; more of them learn the sentences by heart (measured on the development set). */
const EPOCHS = 6;
const MEASURED_MS = 3000;

const lexiconFile = fileURLToPath(new URL('../../core/vi/segment/lexicon.txt', import.meta.url));
const weightsFile = fileURLToPath(new URL('../../core/vi/segment/weights.txt', import.meta.url));

const program = new Command('train')
  .description('trains the word segmenter and measures it; see core/vi/segment/README.md')
  .argument('<gold...>', 'sentences, one a line, syllables of a word joined by _')
  .option('--dictionary <folder>', 'build the lexicon anew from the folder data of @vntk/dictionary 1.0.0')
  .option('--dev <file>', 'sentences to measure on, kept out of the training')
  .option('--write', 'write lexicon.txt and weights.txt of core/vi/segment')
  .parse();
const { dictionary, dev, write } = program.opts<Options>();

const lexicon = dictionary === undefined ? readFileSync(lexiconFile, 'utf8') : buildLexicon(dictionary);
const gold = program.args.flatMap((file) => readGold(file));
const weights = writeWeights(trainWeights(gold, parseSegmenterLexicon(lexicon, DOMAIN_COMPOUNDS), EPOCHS));
process.stdout.write(`${gold.length} câu, từ điển ${lexicon.length} byte, trọng số ${weights.length} byte\n`);
if (dev !== undefined) {
  const held = readGold(dev);
  const segment = createSegmenter({ lexicon, weights });
  const { precision, recall, f1 } = scoreWords(held, segment);
  process.stdout.write(`F1 ${f1.toFixed(4)}  P ${precision.toFixed(4)}  R ${recall.toFixed(4)}\n`);
  let syllables = 0;
  const started = performance.now();
  while (performance.now() - started < MEASURED_MS) {
    for (const sentence of held) {
      segment(sentence.syllables);
      syllables += sentence.syllables.length;
    }
  }
  const seconds = (performance.now() - started) / 1000;
  process.stdout.write(`${Math.round(syllables / seconds)} tiếng mỗi giây\n`);
}
if (write === true) {
  writeFileSync(lexiconFile, lexicon);
  writeFileSync(weightsFile, weights);
}
