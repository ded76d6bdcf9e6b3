import type { Span } from '../result';
import { Automaton } from '../text/automaton';
import { digitRules } from './digit-rules';
import { headerRules } from './header-rules';
import { keyRules } from './key-rules';
import { personRules } from './person-rules';
import type { SecretKind, SecretRule } from './rule';

export interface FoundSecret extends Span {
  kind: SecretKind;
}

/** In UTF-16 units: how much text before a secret its rule can see. */
const lookBehind = 24;

/** Of two rules that find the same span, the kind that comes first here wins. */
const precedence: readonly SecretKind[] = [
  'jwt',
  'usersig',
  'authorization',
  'cookie',
  'secret_key',
  'appkey',
  'token',
  'id_number',
  'email',
  'contact',
  'phone',
  'ip',
];

export const triggeredRules: readonly SecretRule[] = [...headerRules, ...keyRules, ...personRules];

const rulesOfTrigger = new Map<string, SecretRule[]>();
for (const rule of triggeredRules)
  for (const trigger of rule.triggers)
    rulesOfTrigger.set(trigger, [...(rulesOfTrigger.get(trigger) ?? []), rule]);
const triggers = [...rulesOfTrigger.keys()];
const automaton = new Automaton(triggers);

/** Everything in the text that must not be sent out, by ascending start, without overlaps. */
export function findSecrets(text: string): FoundSecret[] {
  const found: FoundSecret[] = [];
  // A rule is not tried again inside what it has read: on one endless value that would take quadratic time.
  const read = new Map<SecretRule, number>();
  automaton.scan(text, (pattern, end) => {
    const trigger = triggers[pattern] ?? '';
    const start = end - trigger.length;
    for (const rule of rulesOfTrigger.get(trigger) ?? [])
      if (start >= (read.get(rule) ?? 0)) read.set(rule, tryRule(text, rule, start, found));
  });
  for (const rule of digitRules) {
    for (const match of text.matchAll(rule.pattern)) {
      const start = match.index;
      if (rule.accept && !rule.accept(match[0], text.slice(Math.max(0, start - lookBehind), start))) continue;
      found.push({ kind: rule.kind, start, end: start + match[0].length });
    }
  }
  return united(found);
}

/** Tries a rule at an offset, adds what it finds, and returns the offset up to which it read. */
function tryRule(text: string, rule: SecretRule, at: number, found: FoundSecret[]): number {
  rule.at.lastIndex = at;
  const match = rule.at.exec(text);
  const value = match?.groups?.['value'];
  if (!match || !value) return at;
  const furthest = match.index + match[0].length;
  const start = match.index + match[0].length - value.length;
  const before = text.slice(Math.max(0, start - lookBehind), start);
  if (rule.accept && !rule.accept(value, before)) return furthest;
  const end = start + trimmedLength(value, rule.kind);
  found.push({ kind: rule.kind, start: rule.kind === 'email' ? startOfMailbox(text, at) : start, end });
  return furthest;
}

/** The length of a value without the full stop of its sentence or the blanks of its header. */
function trimmedLength(value: string, kind: SecretKind): number {
  let length = value.length;
  const trailing = kind === 'email' ? '.' : '.% \t\r;,';
  while (length > 1 && trailing.includes(value.charAt(length - 1))) length--;
  return length;
}

function startOfMailbox(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < 64 && /[A-Za-z0-9._%+-]/.test(text.charAt(start - 1))) start--;
  return start;
}

function united(found: FoundSecret[]): FoundSecret[] {
  const rank = (kind: SecretKind) => precedence.indexOf(kind);
  found.sort((a, b) => a.start - b.start || b.end - a.end || rank(a.kind) - rank(b.kind));
  const result: FoundSecret[] = [];
  for (const secret of found) {
    const last = result.at(-1);
    if (!last || secret.start >= last.end) {
      result.push({ ...secret });
    } else {
      last.end = Math.max(last.end, secret.end);
    }
  }
  return result;
}
