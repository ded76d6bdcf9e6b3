import { LiquidError } from 'liquidjs';

/** What is wrong with a template. Lines and columns count from 1. */
export interface TemplateProblem {
  code:
    | 'unknown-variable'
    | 'unknown-filter'
    | 'unknown-tag'
    | 'not-closed'
    | 'syntax'
    /** The name is known but has no value here, such as an item that is not in the list. */
    | 'no-value'
    | 'endless'
    /** Blocks, or brackets, within each other. */
    | 'too-deep'
    | 'too-long'
    | 'empty';
  line: number;
  column: number;
  /** The variable, filter or tag, as it was written. */
  name?: string;
  /** The known name that is nearest to it. */
  nearest?: string;
}

/** The problem that an error of Liquid reports. Any other error is a bug of ours and is thrown again. */
export function problemOf(error: unknown): TemplateProblem {
  if (!LiquidError.is(error)) throw error;
  const { input, begin } = error.token;
  const kind = kindOf(error.originalError?.message ?? error.message);
  const at = kind.name === undefined ? -1 : input.indexOf(kind.name, begin);
  return { ...kind, ...lineAndColumn(input, at < 0 ? begin : at) };
}

function lineAndColumn(body: string, offset: number): Pick<TemplateProblem, 'line' | 'column'> {
  const before = body.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

const kinds: readonly [RegExp, TemplateProblem['code']][] = [
  [/undefined filter: (\S+)/, 'unknown-filter'],
  [/tag "([^"]*)" not found/, 'unknown-tag'],
  [/undefined variable: ([^,\s]+)/, 'no-value'],
  [/not closed/, 'not-closed'],
  [/limit exceeded/, 'endless'],
  [/nested too deep/, 'too-deep'],
];

function kindOf(message: string): Pick<TemplateProblem, 'code' | 'name'> {
  for (const [pattern, code] of kinds) {
    const match = pattern.exec(message);
    if (match) return match[1] === undefined ? { code } : { code, name: match[1] };
  }
  return { code: 'syntax' };
}
