import { Context, type Liquid, LiquidError, type Template as Parsed, RenderError, Value } from 'liquidjs';
import type { Budget } from './budget';

type Emitter = Parameters<Parsed['render']>[1];
type Scope = Parameters<Context['_getFromScope']>[0];
type Path = Parameters<Context['_getFromScope']>[1];

/** A rendering that pays for what it does. */
export class MeteredContext extends Context {
  readonly budget: Budget;

  constructor(scope: object, liquid: Liquid, budget: Budget) {
    super(scope, liquid.options, { sync: true }, { liquid });
    this.budget = budget;
    // Liquid announces here what a filter is going to make, and how many numbers a range has.
    this.memoryLimit.use = (count) => budget.spendCharacters(count > 0 ? count : 0);
  }

  /** Every value that a template names is read here. A long one may be compared, letter by letter. */
  override *_getFromScope(scope: Scope, path: Path, strict?: boolean): IterableIterator<unknown> {
    this.budget.spend(path.length);
    const value = yield* super._getFromScope(scope, path, strict);
    if (typeof value === 'string') this.budget.spendCharacters(value.length);
    return value;
  }
}

/** Has the engine pay for each tag, text and output. Only the time that passes would stop Liquid by itself. */
export function meter({ renderer }: Liquid): void {
  renderer.renderTemplates = renderMetered;
}

function* renderMetered(
  templates: Parsed[],
  context: Context,
  emitter: Emitter = new MeteredText(budgetOf(context)),
): Generator<unknown, unknown, unknown> {
  const budget = budgetOf(context);
  budget.spend(1);
  for (const template of templates) {
    try {
      budget.spend(costOf(template));
      const text = yield template.render(context, emitter);
      if (text) emitter.write(text);
    } catch (error) {
      throw error instanceof Error && !LiquidError.is(error) ? new RenderError(error, template) : error;
    }
    if (context.breakCalled || context.continueCalled) break;
  }
  return emitter.buffer;
}

/** The text that is made. */
class MeteredText implements Emitter {
  buffer = '';

  constructor(private readonly budget: Budget) {}

  write(text: unknown): void {
    const more = String(text);
    this.budget.spendCharacters(more.length);
    this.buffer += more;
  }
}

function budgetOf(context: Context): Budget {
  if (context instanceof MeteredContext) return context.budget;
  throw new Error('A template is rendered without a budget.');
}

const costs = new WeakMap<Parsed, number>();

/** One for itself and one for each operand, operator and argument that it has: `if` may have thousands. */
function costOf(template: Parsed): number {
  const known = costs.get(template);
  if (known !== undefined) return known;
  let cost = 1;
  for (const argument of template.arguments?.() ?? []) {
    cost += 1;
    if (!(argument instanceof Value)) continue;
    cost += argument.initial.postfix.length;
    for (const { args } of argument.filters) cost += 1 + args.length;
  }
  costs.set(template, cost);
  return cost;
}
