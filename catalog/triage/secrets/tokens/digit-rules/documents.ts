import { isAmount } from '../amounts';
import { isLuhn, isMainlandId } from '../checks';
import type { Context } from '../context';
import { type DigitRule, monthAndDay, whole, year } from './digit-rule';

/** Numbers of people and cards. */
export const documentRules: readonly DigitRule[] = [
  {
    kind: 'id_number',
    reason: 'A mainland identity number: region, birthday, serial, check.',
    first: [17, 18],
    at: whole(`[1-9]\\d{5}${year}${monthAndDay}\\d{3}[\\dXx]`),
    accept: (value, context) => isMainlandId(value) || !isAmount(context),
  },
  {
    kind: 'id_number',
    reason: 'A mainland identity number in its groups.',
    first: [6, 6],
    next: ' -',
    beyond: /\d/,
    at: whole(`[1-9]\\d{5}([ -])${year}${monthAndDay}\\1\\d{3}[\\dXx]`),
    accept: (value) => isMainlandId(value.replace(/[ -]/g, '')),
  },
  {
    kind: 'id_number',
    reason: 'A mainland identity number of the older form, 15 digits.',
    first: [15, 15],
    at: whole(`[1-8][1-7]\\d{6}${monthAndDay}\\d{3}`),
    accept: (_, context) => /身份|证|\bid\b/i.test(context.before) && !isAmount(context),
  },
  {
    kind: 'id_number',
    reason: 'A social security number, in its three groups.',
    first: [3, 3],
    next: '-',
    beyond: /\d/,
    at: whole(String.raw`(?!000|666|9)\d{3}-(?!00)\d{2}-(?!0000)\d{4}`),
    accept: (_, context) => !isAmount(context),
  },
  {
    kind: 'id_number',
    reason: 'A Korean registration number: birthday, a hyphen, seven digits.',
    first: [6, 6],
    next: '-',
    beyond: /[1-4]/,
    at: whole(`\\d{2}${monthAndDay}-[1-4]\\d{6}`),
  },
  {
    kind: 'id_number',
    reason: 'A Macau identity card, with its check in brackets.',
    first: [7, 7],
    next: '(',
    at: /[157]\d{6}\(\d\)/y,
  },
  {
    kind: 'card',
    reason: 'A card in groups of four, or in one, with its check.',
    first: [4, 4],
    next: ' -',
    beyond: /\d/,
    at: whole(
      String.raw`\d{4}([ -])\d{4}\1\d{4}\1\d{1,4}(?:\1\d{1,3})?`,
      String.raw`\d{4}([ -])\d{6}\2\d{5}`,
    ),
    accept: isCard,
  },
  {
    kind: 'card',
    reason: 'A card without groups, with its check.',
    first: [13, 19],
    at: whole(String.raw`\d{13,19}`),
    accept: isCard,
  },
  {
    kind: 'birthday',
    reason: 'A birthday, where the text says so.',
    first: [4, 8],
    begins: /^(?:19|20)/,
    at: whole(String.raw`(?:19|20)\d{2}[-/.年]?(?:0?[1-9]|1[0-2])[-/.月]?(?:0?[1-9]|[12]\d|3[01])日?`),
    accept: (_, { before, after }) =>
      /(?:出生于?|生日|生于|born(?: on)?|birthday|birth)[^\n\d]{0,6}$/i.test(before) ||
      after.startsWith('出生'),
  },
];

function isCard(value: string, context: Context): boolean {
  if (!/^(?:[3-6]|2[2-7]|81|9)/.test(value) || !isLuhn(value) || isAmount(context)) return false;
  // Without groups one long number in ten has the check by chance: a word must speak for it.
  return /[ -]/.test(value) || /card|卡|bank|行|visa|master|union|pay|账|帐|转|汇|款/i.test(context.before);
}
