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
import { escapeValue } from './escape';
import { Hole } from './hole';
import { ofTagLines } from './layout';

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

/** In milliseconds, and in Liquid's units of memory. A template that needs more counts as endless. */
const renderLimit = 1000;
const memoryLimit = 2_000_000;

function createEngine(): Liquid {
  const liquid = new Liquid({
    templates: {},
    globals: Object.create(null),
    strictFilters: true,
    strictVariables: true,
    lenientIf: true,
    ownPropertyOnly: true,
    outputEscape: printed,
    renderLimit,
    memoryLimit,
  });
  for (const name of Object.keys(liquid.tags)) if (!tagNames.includes(name)) delete liquid.tags[name];
  for (const name of Object.keys(liquid.filters)) liquid.unregisterFilter(name);
  for (const name of filterNames) {
    const filter = filters[name];
    if (filter) liquid.registerFilter(name, seeingHoles.has(name) ? filter : keepingHoles(filter));
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
  for (const token of tokens) if (TypeGuards.isHTMLToken(token)) withoutTagLines(token);
  return new Parser(engine).parseTokens(tokens);
}

function withoutTagLines(token: ReturnType<Tokenizer['readHTMLToken']>): void {
  const { left, right } = ofTagLines(token.input, token.begin, token.end);
  token.trimLeft = Math.max(token.trimLeft, left);
  token.trimRight = Math.max(token.trimRight, right);
}

export function analyse(parsed: Parsed[]): StaticAnalysis {
  return engine.analyzeSync(parsed);
}

/** Throws Liquid's error where a value is missing from `scope`, or where rendering exceeds the limits above. */
export function render(parsed: Parsed[], scope: object): string {
  return String(engine.renderSync(parsed, scope));
}
