import type { Rule } from '../../../pack/value-checks';
import type { Span } from '../../result';
import {
  alikeBroken,
  amongBroken,
  belowBroken,
  contrastBroken,
  cutBroken,
  differsBroken,
  nearBroken,
  sameBroken,
} from './against-another';
import { filledBroken } from './filled';
import { givenBroken } from './given';
import { jsonBroken } from './json';
import { lacksBroken } from './lacks';
import { limitBroken } from './limit';
import { constantBroken, listedBroken, speltBroken } from './listed';
import { numberBroken, rangeBroken, typeBroken } from './number';
import type { Asked, Broken } from './rule';
import { signsBroken } from './signs';
import { bytesBroken, lengthBroken } from './size';
import { aheadBroken, apartBroken, lastsBroken, onceBroken } from './time';

/** What of the values breaks a rule. `errors`: where the errors stand, by ascending start. */
export function brokenBy(rule: Rule, asked: Asked, errors: readonly Span[]): Broken | undefined {
  if ('signs' in rule) return signsBroken(rule.signs, asked);
  if ('bytes' in rule) return bytesBroken(rule.bytes, asked);
  if ('length' in rule) return lengthBroken(rule.length, asked);
  if ('range' in rule) return rangeBroken(rule.range, asked);
  if ('type' in rule) return typeBroken(rule.type, asked);
  if ('filled' in rule) return filledBroken(rule.filled, asked);
  if ('listed' in rule) return listedBroken(rule.listed, asked);
  if ('spelt' in rule) return speltBroken(rule.spelt, asked);
  if ('constant' in rule) return constantBroken(asked);
  if ('number' in rule) return numberBroken(asked);
  if ('limit' in rule) return limitBroken(asked);
  if ('given' in rule) return givenBroken(rule.given, asked);
  if ('json' in rule) return jsonBroken(asked.text);
  if ('lacks' in rule) return lacksBroken(rule, asked);
  return brokenAgainst(rule, asked, errors);
}

/** Rules that hold a value against another one, or against the time. */
function brokenAgainst(rule: Rule, asked: Asked, errors: readonly Span[]): Broken | undefined {
  if ('below' in rule) return belowBroken(rule.below, asked);
  if ('differs' in rule) return differsBroken(rule.differs, asked);
  if ('alike' in rule) return alikeBroken(rule.alike, asked);
  if ('same' in rule) return sameBroken(rule.same, asked);
  if ('near' in rule) return nearBroken(asked);
  if ('among' in rule) return amongBroken(rule.among, asked);
  if ('contrast' in rule) return contrastBroken(asked, errors);
  if ('cut' in rule) return cutBroken(rule.cut, asked);
  if ('apart' in rule) return apartBroken(rule, asked);
  if ('once' in rule) return onceBroken(rule, asked);
  if ('ahead' in rule) return aheadBroken(asked, errors);
  return 'lasts' in rule ? lastsBroken(rule.lasts, asked, errors) : undefined;
}
