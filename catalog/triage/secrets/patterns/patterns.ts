import type { SecretRule } from '../rule';
import { authorizationRules } from './authorization';
import { argumentRule } from './call-arguments';
import { commandLineRules } from './command-lines';
import { cookieRules } from './cookies';
import { letterRules } from './letters';
import { logInFileRules } from './log-in-files';
import { machineRules } from './machines';
import { mailboxRule } from './mailboxes';
import { messengerRules } from './messengers';
import { numberRules } from './numbers-with-names';
import { oneTimeCodeRules } from './one-time-codes';
import { streetRules } from './streets';
import { urlRules } from './urls';

/** Secrets that are known by what stands around them. */
export const patterns: readonly SecretRule[] = [
  ...[argumentRule, ...authorizationRules, ...cookieRules, ...commandLineRules],
  ...[...urlRules, ...logInFileRules, ...oneTimeCodeRules],
  ...[mailboxRule, ...letterRules, ...messengerRules, ...machineRules, ...numberRules, ...streetRules],
];
