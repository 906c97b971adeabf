const MARKS = /[\u0300-\u0305\u0307-\u036f]/g;
const BREVES = /(?<!и)\u0306/g;

/**
 * The text without case and diacritics, so that "Fürst" meets "furst" and ё meets е. The breve of
 * й stays: й is a letter of its own, and taking its mark away turns it into и
 * (https://github.com/Radarr/Radarr/issues/8173).
 */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(BREVES, '')
    .normalize('NFC');
}

/** The folded words of a text, in order. */
export function wordsOf(text: string): string[] {
  const words: string[] = [];
  for (const word of fold(text).split(/[^\p{L}\p{M}\p{N}]+/u)) if (word) words.push(word);
  return words;
}
