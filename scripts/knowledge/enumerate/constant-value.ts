/** The values of constants that came before, by their names. */
export type Known = ReadonlyMap<string, number>;

/**
 * The value of a constant: a text, or a whole number. Undefined where it is neither, such as a type, or is reckoned in
 * ways that are not read: sums and differences of numbers and of constants that came before are.
 */
export function constantValue(expression: string, known: Known): string | number | undefined {
  const written = expression
    .trim()
    .replace(/\s+as\s+const$/, '')
    .trim();
  const quoted = /^(["'`])(.*)\1$/s.exec(written);
  if (quoted) return quoted[2];
  return sumOf(written.replace(/\(\s*[A-Za-z_]\w*\s*\)|[()\s]/g, ''), known);
}

const term = /([+-]*)(0[xX][0-9a-fA-F]+|\d+|[A-Za-z_][\w.]*)(?:[uU]?[lL]{0,2})?/y;

function sumOf(written: string, known: Known): number | undefined {
  let sum = 0;
  term.lastIndex = 0;
  for (let at = 0; at < written.length; at = term.lastIndex) {
    const [, signs = '', operand = ''] = term.exec(written) ?? [];
    const value = /^\d/.test(operand) ? Number(operand) : known.get(operand.split('.').at(-1) ?? '');
    const isFirst = at === 0;
    if (value === undefined || !Number.isSafeInteger(value) || (!isFirst && signs === '')) return undefined;
    sum += signs.replaceAll('+', '').length % 2 === 1 ? -value : value;
  }
  return written === '' ? undefined : sum;
}
