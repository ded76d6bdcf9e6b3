import type { Sentences, Trouble } from '../vocabulary/troubles';

export function sentenceFor(sentences: Sentences, trouble: Trouble): string {
  // The table has one sentence for each code, typed by it; the compiler cannot follow that through a union.
  const sentence = sentences[trouble.code] as (trouble: Trouble) => string;
  return sentence(trouble);
}
