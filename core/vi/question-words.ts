/** Interrogatives that stand alone as syllables: they ask for what an answer does not repeat. */
const QUESTION_WORDS: ReadonlySet<string> = new Set(['ai', 'gì', 'nào', 'đâu', 'sao', 'mấy', 'bao', 'nhiêu']);

/** True for a syllable such as `nào`, which is rare in articles without saying anything about what they are about. */
export function isQuestionWord(word: string): boolean {
  return QUESTION_WORDS.has(word.toLowerCase());
}
