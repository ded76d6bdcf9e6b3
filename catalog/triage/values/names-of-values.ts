import type { Parameter } from '../../pack/value-checks';

/** A spelling of a parameter. */
export interface Spelling {
  readonly text: string;
  readonly parameter: string;
  /** `call`: the name of a call whose first argument it is. `path`: what stands before it in an address. `assigned`: counts only before a sign. */
  readonly kind: 'name' | 'assigned' | 'call' | 'path';
}

/** Every spelling: words of a name stand together, or apart by a blank, a stroke or an underscore. */
export function spellingsOf(parameters: readonly Parameter[]): Spelling[] {
  const all = parameters.flatMap(({ id: parameter, names, assigned = [], calls = [], paths = [] }) => [
    ...names.flatMap(spelt).map((text): Spelling => ({ text, parameter, kind: 'name' })),
    ...assigned.flatMap(spelt).map((text): Spelling => ({ text, parameter, kind: 'assigned' })),
    ...paths.map((text): Spelling => ({ text, parameter, kind: 'path' })),
    ...calls.map((text): Spelling => ({ text: `${text}(`, parameter, kind: 'call' })),
  ]);
  const seen = new Set<string>();
  return all.filter(({ text }) => !seen.has(text) && seen.add(text));
}

/** With what the words of a name stand apart in code and in sentences, each gap as it likes. */
function spelt(name: string): string[] {
  const [first = '', ...rest] = name.split(' ');
  const joined = rest.reduce<readonly string[]>(
    (begun, word) => begun.flatMap((start) => ['', ' ', '_'].map((between) => `${start}${between}${word}`)),
    [first],
  );
  return [...new Set([...joined, name.replaceAll(' ', '-'), name.replaceAll(' ', '.')])];
}
