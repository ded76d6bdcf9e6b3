import { Automaton } from '../text/automaton';
import { findDigits } from './digits/find-digits';
import { fieldRule } from './fields/field-rule';
import { secretKinds } from './kinds';
import { freePatterns, patternRules } from './patterns';
import { before, type FoundSecret, type SecretRule } from './rule';
import { Runs } from './runs';
import { findBareKeys, jwtRule, shapeRule, userSigRule } from './shapes';

export type { FoundSecret } from './rule';

const triggeredRules: readonly SecretRule[] = [jwtRule, userSigRule, shapeRule, fieldRule, ...patternRules];

const rulesOfTrigger = new Map<string, SecretRule[]>();
for (const rule of triggeredRules)
  for (const trigger of rule.triggers)
    rulesOfTrigger.set(trigger, [...(rulesOfTrigger.get(trigger) ?? []), rule]);
const triggers = [...rulesOfTrigger.keys()];
const automaton = new Automaton(triggers);

/**
 * Everything in the text that must not be sent out, by ascending start, without overlaps. Takes time that grows with the
 * length of the text, whatever it is: a trigger takes bounded time, apart from runs, which are read once.
 */
export function findSecrets(text: string): FoundSecret[] {
  const found: FoundSecret[] = [];
  const runs = new Runs(text);
  // A rule is not tried again inside what it has found.
  const done = new Map<SecretRule, number>();
  automaton.scan(text, (pattern, end) => {
    const trigger = triggers[pattern] ?? '';
    const start = end - trigger.length;
    for (const rule of rulesOfTrigger.get(trigger) ?? []) {
      if (start < (done.get(rule) ?? 0)) continue;
      const secret = rule.find(runs, start, end);
      if (!secret) continue;
      found.push(secret);
      done.set(rule, secret.end);
    }
  });
  findDigits(runs, found);
  findBareKeys(runs, found);
  for (const { kind, at, accept } of freePatterns)
    for (const match of text.matchAll(at)) {
      const start = match.index;
      if (accept(match[0], before(text, start))) found.push({ kind, start, end: start + match[0].length });
    }
  return united(found);
}

const rank = new Map(secretKinds.map((kind, index) => [kind, index]));
const rankOf = ({ kind }: FoundSecret) => rank.get(kind) ?? 0;

function united(found: FoundSecret[]): FoundSecret[] {
  found.sort((a, b) => a.start - b.start || b.end - a.end || rankOf(a) - rankOf(b));
  const result: FoundSecret[] = [];
  for (const secret of found) {
    const last = result.at(-1);
    if (!last || secret.start >= last.end) result.push({ ...secret });
    else if (secret.end > last.end) last.end = secret.end;
  }
  return result;
}
