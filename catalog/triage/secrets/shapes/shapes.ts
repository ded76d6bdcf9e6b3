import type { SecretRule } from '../rule';
import { botTokenRule } from './bot-token';
import { jwtRule } from './jwt';
import { privateKeyRule } from './private-key';
import { shapeRule } from './shape-rule';
import { userSigRule } from './user-sig';

/** Secrets that are known by how they begin. */
export const shapeRules: readonly SecretRule[] = [
  jwtRule,
  userSigRule,
  shapeRule,
  privateKeyRule,
  botTokenRule,
];
