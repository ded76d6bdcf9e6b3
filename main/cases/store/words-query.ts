import type { DatabaseSync } from 'node:sqlite';

/** What a person typed, as the index is asked for it. */
export interface WordsQuery {
  /** All words, each once. */
  words: readonly string[];
  /** A query of FTS5, and the words that it answers; null where it answers none. */
  match: { query: string; words: readonly string[] } | null;
  /** Whether one of the words is in no case. */
  unheard: boolean;
}

/** More alternatives than this are slower than reading: what has so many is in most cases. */
const mostTrigrams = 300;
const mostWords = 12;

/** The query for what a person typed. Words of one or two signs are found by the trigrams that begin with them. */
export function wordsQuery(db: DatabaseSync, typed: string): WordsQuery {
  const parts = typed.toLowerCase().split(/\s+/);
  const words = [...new Set(parts.filter(Boolean))].slice(0, mostWords);
  const asked = words.map((word) => ({ word, trigrams: trigramsFor(db, word) }));
  const known = asked.filter(({ trigrams }) => trigrams.length <= mostTrigrams);
  const query = known.map(({ trigrams }) => `(${trigrams.map(quoted).join(' OR ')})`).join(' AND ');
  return {
    words,
    match: known.length > 0 ? { query, words: known.map(({ word }) => word) } : null,
    unheard: asked.some(({ trigrams }) => trigrams.length === 0),
  };
}

const quoted = (word: string) => `"${word.replaceAll('"', '""')}"`;

/** A word that is long enough stands for itself. */
function trigramsFor(db: DatabaseSync, word: string): string[] {
  if ([...word].length >= 3) return [word];
  return db
    .prepare(`SELECT term FROM trigrams WHERE term >= ? AND term < ? LIMIT ${mostTrigrams + 1}`)
    .all(word, `${word}\u{10ffff}`)
    .map(({ term }) => String(term));
}
