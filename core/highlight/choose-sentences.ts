import type { RankedText } from '../ranking/ranked-text.ts';
import type { RankingModel } from '../ranking/ranking-model.ts';

/** Sentences of a body, counted from 0, that are worth showing; and how many it has. */
export interface ChosenSentences {
  readonly best: readonly number[];
  readonly count: number;
}

/** As many as passages are shown: a fourth gave a third passage to 2 hits of 100 and cost a page 1 ms of 15 (measured). */
const MAX_SENTENCES = 3;
/** A pair of words as the question has it, beside the same words apart. */
const PAIR = 0.5;

/** Chooses the sentences that answer most of a question, without a look at the text itself; of equals the first. */
export function chooseSentences({ terms, titleLength }: RankedText, model: RankingModel): ChosenSentences {
  const { slotOf, weightOf, idf, pairIdf, slots } = model;
  const seenIn = new Int32Array(slots).fill(-1);
  const best: { readonly sentence: number; readonly worth: number }[] = [];
  let sentence = 0;
  let worth = 0;
  let previous = 0;
  const close = () => {
    if (worth === 0 || (best.length === MAX_SENTENCES && worth <= (best.at(-1)?.worth ?? 0))) return;
    if (best.length === MAX_SENTENCES) best.pop();
    best.push({ sentence, worth });
    best.sort((a, b) => b.worth - a.worth || a.sentence - b.sentence);
  };
  for (let at = titleLength; at < terms.length; at += 1) {
    const id = terms[at] ?? 0;
    if (id === 0) {
      close();
      sentence += 1;
      worth = 0;
      previous = 0;
      continue;
    }
    const slot = slotOf[id] ?? 0;
    if (slot > 0) {
      const value = (idf[slot - 1] ?? 0) * (weightOf[id] ?? 0);
      // Repeated words are worth next to nothing: a passage should answer different parts of the question.
      worth += seenIn[slot - 1] === sentence ? value * 0.01 : value;
      seenIn[slot - 1] = sentence;
      if (previous > 0) worth += PAIR * (pairIdf[(previous - 1) * slots + slot - 1] ?? 0);
    }
    previous = slot;
  }
  close();
  return { best: best.map((each) => each.sentence), count: sentence + 1 };
}
