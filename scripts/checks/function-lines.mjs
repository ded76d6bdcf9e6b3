// No function of ours is longer than 60 lines, from its first to its last. The linter's own rule leaves out blank
// lines and functions within functions, and so lets much longer ones pass.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { parseSync } from 'vite';
import { at, root } from '../setup/paths.mjs';

const limit = 60;

/** A test may be as long as what it tests. */
const leftOut = /\.(?:test|spec)\.tsx?$|\.d\.ts$/;

/** @typedef {{ type: string, start: number, end: number, id?: { name?: string } | null } & Record<string, unknown>} Node */

/** @returns {string[]} the files of ours, from the root */
function sources() {
  const patterns = ['*.ts', '*.tsx', '*.mjs', '*.cjs'];
  const listed = ['ls-files', '--cached', '--others', '--exclude-standard', '--', ...patterns];
  const paths = execFileSync('git', listed, { cwd: root, encoding: 'utf8' }).trim().split('\n');
  return paths.filter((path) => !leftOut.test(path));
}

/**
 * Every function below a node, of any kind.
 * @param {unknown} value
 * @returns {Generator<Node>}
 */
function* functionsIn(value) {
  if (typeof value !== 'object' || value === null) return;
  const node = /** @type {Node} */ (value);
  if (/^(?:Function(?:Declaration|Expression)|ArrowFunctionExpression)$/.test(node.type)) yield node;
  for (const child of Object.values(node)) yield* functionsIn(child);
}

/** @param {string} path @returns {string[]} a line for each function that is too long */
function tooLong(path) {
  const text = readFileSync(at(path), 'utf8');
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path} cannot be read: ${errors[0]?.message}`);
  /** @param {number} offset */
  const lineOf = (offset) => text.slice(0, offset).split('\n').length;
  return [...functionsIn(program)].flatMap(({ start, end, id }) => {
    const first = lineOf(start);
    const lines = lineOf(end) - first + 1;
    return lines > limit ? [`${path}:${first} ${id?.name ?? 'a function'} has ${lines} lines`] : [];
  });
}

const found = sources().flatMap(tooLong);
if (found.length > 0) {
  console.error(`${found.join('\n')}\n\nA function has at most ${limit} lines: split these.`);
  process.exitCode = 1;
}
