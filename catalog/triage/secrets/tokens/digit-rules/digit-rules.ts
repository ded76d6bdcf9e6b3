import { addressRules } from './addresses';
import { deviceRules, placeRules } from './devices-and-places';
import type { DigitRule } from './digit-rule';
import { documentRules } from './documents';
import { phoneRules } from './phones';

/** In the order in which they are tried. */
export const digitRules: readonly DigitRule[] = [
  ...[...addressRules, ...placeRules, ...documentRules, ...phoneRules, ...deviceRules],
];
