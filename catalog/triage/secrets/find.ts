import { Automaton } from '../text/automaton';
import { findInColumns } from './fields/columns';
import { secretKinds } from './kinds';
import { outsideMarks } from './marks';
import type { FindOwn } from './own';
import type { FoundSecret, SecretRule } from './rule';
import { rules } from './rules';
import { Runs } from './runs';
import { findInTokens } from './tokens/find-in-tokens';

export type { FoundSecret } from './rule';

const rulesOfTrigger = new Map<string, SecretRule[]>();
for (const rule of rules)
  for (const trigger of rule.triggers)
    rulesOfTrigger.set(trigger, [...(rulesOfTrigger.get(trigger) ?? []), rule]);
/** By the index of the trigger. */
const ofTrigger = [...rulesOfTrigger].map(([trigger, its]) => ({ length: trigger.length, rules: its }));
const automaton = new Automaton([...rulesOfTrigger.keys()]);

/**
 * Everything in the text that must not be sent out, by ascending start, without overlaps. Takes time that grows with the
 * length of the text, whatever it is: a trigger takes bounded time, apart from runs, which are read once. `findOwn`: what
 * a person wants hidden besides.
 */
export function findSecrets(text: string, findOwn?: FindOwn): FoundSecret[] {
  const found: FoundSecret[] = [];
  const runs = new Runs(text);
  // A rule is not tried again inside what it has found.
  const done = new Map<SecretRule, number>();
  automaton.scan(text, (index, end) => {
    const trigger = ofTrigger[index];
    if (!trigger) return;
    const start = end - trigger.length;
    for (const rule of trigger.rules) {
      if (start < (done.get(rule) ?? 0)) continue;
      const secret = rule.find(runs, start, end);
      if (!secret) continue;
      found.push(secret);
      done.set(rule, secret.end);
    }
  });
  findInTokens(text, found);
  findInColumns(text, found);
  // A person's own wish may take a mark away with what is around it.
  const outside = outsideMarks(text, found);
  return united(findOwn ? [...outside, ...findOwn(text)] : outside);
}

const rank = new Map(secretKinds.map((kind, index) => [kind, index]));
const rankOf = ({ kind }: FoundSecret) => rank.get(kind) ?? 0;

function united(found: FoundSecret[]): FoundSecret[] {
  found.sort((a, b) => a.start - b.start || b.end - a.end || rankOf(a) - rankOf(b));
  const result: FoundSecret[] = [];
  for (const secret of found) {
    const last = result.at(-1);
    if (!last || secret.start >= last.end) {
      result.push(secret);
      continue;
    }
    // A person's own wish names the whole.
    const named = last.kind !== 'own' && secret.kind === 'own' ? secret : last;
    result[result.length - 1] = { ...named, start: last.start, end: Math.max(last.end, secret.end) };
  }
  return result;
}
