/** Made when it is first needed. */
let segmenter: Intl.Segmenter | undefined;

/** A text cut into words, as a dictionary of Chinese has them. */
function cutsOf(text: string): string[] {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** The words of two Han characters or more in a text. */
export function hanWordsIn(text: string): string[] {
  return cutsOf(text).filter((word) => /^[\u3400-\u9fff]{2,}$/u.test(word));
}

/** Whether a run, where it first stands in a text, begins and ends where words of it do. */
export function isWholeIn(text: string, run: string): boolean {
  const start = text.indexOf(run);
  const bounds = new Set([0]);
  let at = 0;
  for (const word of cutsOf(text)) {
    at += word.length;
    bounds.add(at);
  }
  return start >= 0 && bounds.has(start) && bounds.has(start + run.length);
}
