import { diffArrays } from 'diff';
import type { Hole } from './holes';
import type { LookOf } from './pieces';

/** What a person put into a text, and how many places they changed. */
export interface OwnWords {
  count: number;
  spans: readonly { start: number; end: number }[];
}

const unchanged: OwnWords = { count: 0, spans: [] };

/** How different two texts may be, in words, until one is simply another. */
const mostDifferent = 300;

/** Compares an edited text with the text it was made from, word by word; Han characters one by one. */
export function ownWordsIn(text: string, source: string): OwnWords {
  if (text === source) return unchanged;
  const parts = diffArrays(wordsOf(source), wordsOf(text), { maxEditLength: mostDifferent });
  if (!parts) return { count: 1, spans: [{ start: 0, end: text.length }] };
  const spans: { start: number; end: number }[] = [];
  let at = 0;
  let count = 0;
  let open = false;
  for (const { value, added, removed } of parts) {
    const { length } = value.join('');
    const changed = added || removed;
    if (changed && !open) count++;
    open = changed;
    if (added) spans.push({ start: at, end: at + length });
    if (!removed) at += length;
  }
  return { count, spans };
}

const wordsOf = (text: string): string[] => text.match(/[\p{Script=Latin}\p{N}_]+|\s+|\S/gu) ?? [];

/** Shorter values are found everywhere. */
const shortestValue = 3;

/**
 * How each stretch of a letter looks. `values`: of this case, such as its code. Greeting and closing are dimmed as long
 * as they are the ones that were written.
 */
export function looksOf(
  text: string,
  source: string,
  { holes, values }: { holes: readonly Hole[]; values: readonly string[] },
): LookOf[] {
  const own = ownWordsIn(text, source).spans.map((span): LookOf => ({ look: 'own', ...span }));
  return [
    ...endsOf(text, source),
    ...valuesIn(text, values),
    ...own,
    ...holes.map(({ start, end }): LookOf => ({ look: 'hole', start, end })),
  ];
}

/** In characters. */
const longestGreeting = 60;

/** The first line and the last paragraph. */
function endsOf(text: string, source: string): LookOf[] {
  const greeting = lineOf(source);
  const closing = source.slice(source.lastIndexOf('\n\n') + 2);
  const looks: LookOf[] = [];
  // In a short letter the first line says more than a greeting.
  if (greeting.length <= longestGreeting && text.startsWith(`${greeting}\n\n`))
    looks.push({ look: 'dim', start: 0, end: greeting.length });
  if (source.includes('\n\n') && closing !== '' && text.endsWith(`\n\n${closing}`))
    looks.push({ look: 'dim', start: text.length - closing.length, end: text.length });
  return looks;
}

const lineOf = (text: string) => /^[^\n]*/.exec(text)?.[0] ?? '';

function valuesIn(text: string, values: readonly string[]): LookOf[] {
  const wanted = [...new Set(values)].filter(({ length }) => length >= shortestValue);
  if (wanted.length === 0) return [];
  // The longer first: a name may hold another value.
  const any = wanted.sort((a, b) => b.length - a.length).map(escaped);
  const pattern = new RegExp(
    `(?<![\\p{Script=Latin}\\p{N}_-])(?:${any.join('|')})(?![\\p{Script=Latin}\\p{N}_])`,
    'gu',
  );
  return [...text.matchAll(pattern)].map(
    ({ 0: found, index }): LookOf => ({ look: 'value', start: index, end: index + found.length }),
  );
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
