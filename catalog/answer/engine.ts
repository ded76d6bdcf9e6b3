import {
  CaptureTag,
  type Context,
  Drop,
  type FilterImplOptions,
  filters,
  Liquid,
  type Template as Parsed,
  Parser,
  type StaticAnalysis,
  Tokenizer,
  TypeGuards,
} from 'liquidjs';
import type { Budget } from './bounds/budget';
import { MeteredContext, meter } from './bounds/metered';
import { refuseDeepNesting } from './bounds/nesting';
import { escapeValue } from './escape';
import { tagLinesOf } from './layout';
import { Hole } from './variables/hole';

/** The parts of Liquid that templates may use: nothing that reads a file or prints a value without escaping. */
export const tagNames: readonly string[] = [
  ...['#', 'assign', 'break', 'capture', 'case', 'comment', 'continue', 'for', 'if', 'unless'],
];
export const filterNames: readonly string[] = [
  ...['append', 'capitalize', 'compact', 'concat', 'default', 'downcase', 'first', 'join', 'last', 'map'],
  ...['minus', 'modulo', 'plus', 'prepend', 'remove', 'remove_first', 'replace', 'replace_first', 'reverse'],
  ...['size', 'slice', 'sort', 'split', 'strip', 'strip_newlines', 'times', 'truncate', 'truncatewords'],
  ...['uniq', 'upcase', 'url_encode', 'where'],
];

function createEngine(): Liquid {
  const liquid = new Liquid({
    templates: {},
    globals: Object.create(null),
    strictFilters: true,
    strictVariables: true,
    lenientIf: true,
    ownPropertyOnly: true,
    outputEscape: paying((value) => printed(value)),
  });
  meter(liquid);
  for (const name of Object.keys(liquid.tags)) if (!tagNames.includes(name)) delete liquid.tags[name];
  for (const name of Object.keys(liquid.filters)) liquid.unregisterFilter(name);
  for (const name of filterNames) {
    const filter = filters[name];
    if (filter) liquid.registerFilter(name, paying(seeingHoles.has(name) ? filter : keepingHoles(filter)));
  }
  liquid.registerTag('capture', Capture);
  return liquid;
}

/** Filters that have a result for a missing value; every other filter returns the hole. */
const seeingHoles: ReadonlySet<string> = new Set(['default', 'size']);

/**
 * A filter that returns the hole if one of its values is a hole. Otherwise it would vanish: `upcase` of nothing is ''.
 */
function keepingHoles(filter: FilterImplOptions): FilterImplOptions {
  const handler = typeof filter === 'function' ? filter : filter.handler;
  return function (...values: [unknown, ...unknown[]]) {
    return values.find((value) => value instanceof Hole) ?? handler.apply(this, values);
  };
}

type FilterHandler = Extract<FilterImplOptions, (...values: never[]) => unknown>;

/** A filter that pays for the values that it goes through. */
function paying(filter: FilterImplOptions): FilterHandler {
  const handler = typeof filter === 'function' ? filter : filter.handler;
  return function (...values: [unknown, ...unknown[]]) {
    if (this.context instanceof MeteredContext)
      for (const value of values) this.context.budget.spendValue(value);
    return handler.apply(this, values);
  };
}

/** A captured text. Its values are escaped and its markup is the template's, so it must not be escaped again. */
class Captured extends Drop {
  readonly #text: string;

  constructor(text: string) {
    super();
    this.#text = text;
  }

  override valueOf(): string {
    return this.#text;
  }
}

class Capture extends CaptureTag {
  override *render(context: Context): Generator<unknown, void, string> {
    yield* super.render(context);
    const { [this.variable]: text } = context.bottom();
    context.bottom()[this.variable] = new Captured(String(text));
  }
}

/** What `{{ }}` puts into the answer text: the value, escaped so that nothing in it is markup. */
function printed(value: unknown): string {
  if (value instanceof Hole) return String(value);
  if (value instanceof Captured) return value.valueOf();
  if (value === null || value === undefined) return '';
  if (!Array.isArray(value)) return escapeValue(String(value));
  const items = value.map(printed);
  return items.join(/[\u3400-\u9fff]/.test(items.join('')) ? '；' : '; ');
}

const engine = createEngine();

/** Throws Liquid's error where the body is no template. */
export function parse(body: string): Parsed[] {
  const text = body.replace(/\r\n?/g, '\n');
  const tokens = new Tokenizer(text).readTopLevelTokens(engine.options);
  refuseDeepNesting(tokens);
  const ofTagLines = tagLinesOf(text);
  for (const token of tokens) {
    if (!TypeGuards.isHTMLToken(token)) continue;
    const { left, right } = ofTagLines(token.begin, token.end);
    token.trimLeft = Math.max(token.trimLeft, left);
    token.trimRight = Math.max(token.trimRight, right);
  }
  return new Parser(engine).parseTokens(tokens);
}

export function analyse(parsed: Parsed[]): StaticAnalysis {
  return engine.analyzeSync(parsed);
}

/** Throws Liquid's error where a value is missing from `scope`, or where it costs more than is left of the budget. */
export function render(parsed: Parsed[], scope: object, budget: Budget): string {
  return String(engine.renderSync(parsed, new MeteredContext(scope, engine, budget)));
}
