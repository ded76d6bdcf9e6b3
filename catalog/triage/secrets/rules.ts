import { fieldRule } from './fields/field-rule';
import { patterns } from './patterns/patterns';
import type { SecretRule } from './rule';
import { shapeRules } from './shapes/shapes';
import { addressRules } from './tokens/address-rules';

/** Every rule that is tried where a trigger stands. */
export const rules: readonly SecretRule[] = [...shapeRules, fieldRule, ...patterns, ...addressRules];
