import type { FoundSecret } from '../rule';
import { bareKey, machineMade } from './bare-keys';
import { capitals } from './capitals';
import { hexGroups } from './hex-groups';
import { numberAt } from './numbers';
import { digit, forEachToken, lower, otherLetter, type Token, upper } from './tokens';

/** Secrets that nothing announces: numbers of people, cards, devices and networks, and bare keys. By ascending start. */
export function findInTokens(text: string, found: FoundSecret[]): void {
  let done = 0;
  forEachToken(text, (token) => {
    if (token.start < done) return;
    const secret = secretAt(text, token);
    if (!secret) return;
    found.push(secret);
    done = secret.end;
  });
}

const keyOfHex = 64;
const longestGroup = 4;
const shortestMachineMade = 20;

function secretAt(text: string, { start, end, made }: Token): FoundSecret | undefined {
  const length = end - start;
  const isHex = (made & otherLetter) === 0;
  const number = made === digit ? numberAt(text, start, length) : undefined;
  const groups = !number && isHex && length <= longestGroup ? hexGroups(text, start, end) : undefined;
  if (number || groups) return number ?? groups;
  if ((made & digit) === 0 || made === digit) return undefined;
  if (isHex && length === keyOfHex) return bareKey(text, start, end);
  if ((made & lower) === 0) return capitals(text, start, end);
  return length >= shortestMachineMade && (made & upper) !== 0 ? machineMade(text, start, end) : undefined;
}
