/**
 * Fingerprints of the vendors' documents: hashes of every run of so many characters. They show whether a sentence of
 * ours repeats one of theirs, and no text can be read back from them.
 */

/**
 * Length of a run, in characters without white space and punctuation. Han says in twelve what Latin says in forty.
 */
export const runs = { zh: 12, en: 40 } as const;

export interface Fingerprints {
  zh: ReadonlySet<number>;
  en: ReadonlySet<number>;
}

/** Only letters and digits, lower case: moving a comma does not make a sentence ours. An address is a fact. */
export function essence(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/https?:[\w/.:-]+/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The FNV-1a hash, in 32 bits, of the run of `length` characters at each offset of a text's essence. */
export function hashesOf(essential: string, length: number): number[] {
  const hashes: number[] = [];
  for (let from = 0; from + length <= essential.length; from++) {
    let hash = 0x811c9dc5;
    for (let at = from; at < from + length; at++)
      hash = Math.imul(hash ^ essential.charCodeAt(at), 0x01000193);
    hashes.push(hash >>> 0);
  }
  return hashes;
}

/**
 * The first run of a text that is in a document too; undefined where there is none. Identifiers alone do not count.
 */
export function copiedRun(
  text: string,
  language: 'zh' | 'en',
  fingerprints: Fingerprints,
): string | undefined {
  const essential = essence(text);
  const length = runs[language];
  const offset = hashesOf(essential, length).findIndex(
    (hash, from) =>
      fingerprints[language].has(hash) && isProse(essential.slice(from, from + length), language),
  );
  return offset < 0 ? undefined : essential.slice(offset, offset + length);
}

/** A class or method name is a fact and may be repeated: a run counts when at least half of it is Han. */
function isProse(run: string, language: 'zh' | 'en'): boolean {
  return language === 'en' || (run.match(/\p{Script=Han}/gu)?.length ?? 0) * 2 >= run.length;
}
