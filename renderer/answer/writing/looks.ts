import type { Hole } from './holes';
import { ownWordsIn } from './own-words';
import type { LookOf } from './pieces';

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

/** In characters. What is longer says more than a greeting with thanks, or a closing. */
const longestEnd = 80;

/** The first line and the last paragraph. */
function endsOf(text: string, source: string): LookOf[] {
  const greeting = lineOf(source);
  const closing = source.slice(source.lastIndexOf('\n\n') + 2);
  const looks: LookOf[] = [];
  if (greeting.length <= longestEnd && text.startsWith(`${greeting}\n\n`))
    looks.push({ look: 'dim', start: 0, end: greeting.length });
  if (
    source.includes('\n\n') &&
    closing !== '' &&
    closing.length <= longestEnd &&
    text.endsWith(`\n\n${closing}`)
  )
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
