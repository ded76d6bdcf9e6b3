/** What a search did, in characters looked at: the same on every machine. */
export interface Work {
  steps: number;
  /** Sources of patterns that were tried on a long text and may take more than bounded time at each place of it. */
  unbounded: readonly string[];
}

type Method = (this: unknown, ...values: never[]) => unknown;

/** In UTF-16 units: a slice that is longer is no slice. */
const longestSlice = 4200;

/** Whether a pattern repeats anything without an end. Character classes and escaped signs repeat nothing. */
const isUnbounded = ({ source, sticky, global }: RegExp): boolean =>
  !(sticky || global) || /[*+]|\{\d+,\}/.test(source.replace(/\\[\s\S]/g, 'x').replace(/\[[^\]]*\]/g, 'x'));

/** A sticky pattern looks at what it matches, a global one at everything up to that, any other at the whole text. */
function stepsOf(
  { sticky, global }: RegExp,
  { length }: string,
  from: number,
  match: RegExpExecArray | null,
): number {
  if (sticky) return match?.[0].length ?? 1;
  if (!global) return length;
  return match ? match.index + match[0].length - from : length - from;
}

function replace(owner: object, name: string, make: (method: Method) => Method): () => void {
  const method: Method = Reflect.get(owner, name);
  Reflect.set(owner, name, make(method));
  return () => Reflect.set(owner, name, method);
}

/** Counts what a function looks at in strings. What a pattern does inside a bounded slice counts as the slice. */
export function workOf(run: () => void): Work {
  let steps = 0;
  const onLong = new Set<RegExp>();
  const counted = (name: string, cost: (text: string, result: unknown, values: never[]) => number) =>
    replace(
      String.prototype,
      name,
      (method) =>
        function (this: unknown, ...values) {
          const result = Reflect.apply(method, this, values);
          steps += cost(String(this), result, values);
          return result;
        },
    );
  const exec = (method: Method): Method =>
    function (this: unknown, ...values) {
      const pattern = this as RegExp;
      const text: string = values[0] ?? '';
      const from = pattern.lastIndex;
      const match = Reflect.apply(method, pattern, values) as RegExpExecArray | null;
      steps += stepsOf(pattern, text, from, match);
      if (text.length > longestSlice) onLong.add(pattern);
      return match;
    };
  const restore = [
    counted('charCodeAt', () => 1),
    counted('charAt', () => 1),
    counted('slice', (_, result) => String(result).length),
    counted('includes', ({ length }) => length),
    counted(
      'indexOf',
      ({ length }, result, [, from]) => (result === -1 ? length : Number(result)) - (from ?? 0),
    ),
    replace(RegExp.prototype, 'exec', exec),
  ];
  try {
    run();
  } finally {
    for (const undo of restore) undo();
  }
  return { steps, unbounded: [...onLong].filter(isUnbounded).map(({ source }) => source) };
}
