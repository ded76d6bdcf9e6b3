import { factKinds } from '../../fact-kinds';
import type { Signs } from '../../pack/signs';
import type { Span } from '../result';
import { Automaton } from '../text/automaton';
import { environmentRules } from './environment-rules';
import { idRules } from './id-rules';
import type { FactKind, FactRule } from './rule';
import { sdkRules } from './sdk-rules';

export interface FoundFact extends Span {
  readonly kind: FactKind;
  readonly text: string;
}

export const factRules = (signs: Signs): readonly FactRule[] => [
  ...sdkRules(signs),
  ...environmentRules,
  ...idRules,
];

/** In UTF-16 units: how much text before a value its rule can see. */
const lookBehind = 24;
/** Values of one kind that are kept; further ones are a list of members. */
const mostValues = 200;

interface Seen extends FoundFact {
  readonly rule: number;
}

/** Kinds of which the value nearest to the error counts. The others are stated once, mostly at the start of a log. */
const nearestCounts: ReadonlySet<FactKind> = new Set(['app', 'user', 'room']);

/** Finds what a text states of the case. */
export class FactFinder {
  /** By the index of the trigger: its length, and the rules that it is one of, each with its place among them. */
  private readonly triggers: readonly { length: number; rules: readonly (readonly [number, FactRule])[] }[];
  private readonly automaton: Automaton;

  constructor(signs: Signs) {
    const rulesOf = new Map<string, [number, FactRule][]>();
    for (const [index, rule] of factRules(signs).entries())
      for (const trigger of rule.triggers)
        rulesOf.set(trigger, [...(rulesOf.get(trigger) ?? []), [index, rule]]);
    this.triggers = [...rulesOf].map(([{ length }, rules]) => ({ length, rules }));
    this.automaton = new Automaton([...rulesOf.keys()]);
  }

  /**
   * Every value that the text states but for the time, each once, the likeliest of its kind first. `focus` is the span of the error.
   * Reads the text once, however many rules there are.
   */
  find(text: string, focus: Span | undefined): FoundFact[] {
    const seen = new Values(focus);
    this.automaton.scan(text, (pattern, end) => {
      const trigger = this.triggers[pattern];
      if (!trigger) return;
      for (const [index, rule] of trigger.rules) {
        const found = read(text, rule, end - trigger.length);
        if (found) seen.add({ ...found, rule: index });
      }
    });
    return seen.inOrder();
  }
}

/** The values of every kind, each with the occurrence that says most about the error. */
class Values {
  /** By kind and then by value in lower case. */
  private readonly ofKind = new Map<FactKind, Map<string, Seen>>();

  constructor(private readonly focus: Span | undefined) {}

  add(found: Seen): void {
    const values = this.valuesOf(found.kind);
    const value = found.text.toLowerCase();
    const known = values.get(value);
    if (known) {
      const best = better(known, found, this.focus);
      if (best !== known) values.set(value, best);
    } else if (values.size < mostValues) values.set(value, found);
  }

  private valuesOf(kind: FactKind): Map<string, Seen> {
    const known = this.ofKind.get(kind);
    if (known) return known;
    const values = new Map<string, Seen>();
    this.ofKind.set(kind, values);
    return values;
  }

  inOrder(): Seen[] {
    return [...this.ofKind.values()]
      .flatMap((values) => [...values.values()])
      .sort((a, b) => order(a, b, this.focus));
  }
}

function read(text: string, rule: FactRule, at: number): FoundFact | undefined {
  const { kind, at: pattern, accept } = rule;
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  if (match && rule.before) return readBack(text, rule.before, kind, at + match[0].length);
  const value = trimmed(match?.groups?.['value'] ?? '');
  if (!match || !value) return undefined;
  const start = at + match[0].lastIndexOf(value);
  if (accept && !accept(value, text.slice(Math.max(0, at - lookBehind), at))) return undefined;
  return { kind, text: value, start, end: start + value.length };
}

/** A value without the end of its clause. */
function trimmed(value: string): string {
  return endsClause.test(value.slice(-1)) ? value.replace(/[.,\s]+$/, '') : value;
}

const endsClause = /[.,\s]/;

/** A value that ends at `end`. */
function readBack(text: string, pattern: RegExp, kind: FactKind, end: number): FoundFact | undefined {
  const value = pattern.exec(text.slice(Math.max(0, end - lookBehind), end))?.groups?.['value'];
  return value === undefined ? undefined : { kind, text: value, start: end - value.length, end };
}

/** Of two occurrences of one value: the nearer one where that counts; the rank of the rule is the better one's. */
function better(known: Seen, found: Seen, focus: Span | undefined): Seen {
  const rule = Math.min(known.rule, found.rule);
  const nearer = nearestCounts.has(known.kind) && focus && distance(found, focus) < distance(known, focus);
  if (nearer) return { ...found, rule };
  return rule === known.rule ? known : { ...known, rule };
}

function order(a: Seen, b: Seen, focus: Span | undefined): number {
  if (a.kind !== b.kind) return factKinds.indexOf(a.kind) - factKinds.indexOf(b.kind);
  if (nearestCounts.has(a.kind) && focus) return distance(a, focus) - distance(b, focus);
  return a.rule - b.rule || a.start - b.start;
}

/** What follows the error counts as twice as far away: it is about what happened next. */
function distance(span: Span, focus: Span): number {
  return span.start > focus.end ? 2 * (span.start - focus.end) : Math.max(0, focus.start - span.end);
}
