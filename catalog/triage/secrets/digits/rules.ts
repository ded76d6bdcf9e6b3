import type { SecretKind } from '../kinds';
import { isIpv4 } from './addresses';
import { isLuhn, isMainlandId } from './checks';
import { isAmount, isPlainField, type NumberContext } from './context';
import { isCalled, isWorldNumber } from './phones';

/** A secret that is known by its digits. */
export interface DigitRule {
  kind: SecretKind;
  reason: string;
  /** How many digits it begins with, at least and at most. */
  first: readonly [least: number, most: number];
  /** Sticky, with bounded repetitions; tried where its first digits begin, or at a `+` or `(` right before them. */
  at: RegExp;
  accept(value: string, context: NumberContext): boolean;
}

/** Nothing that could continue a number, a version or a name. */
const end = String.raw`(?![\w]|[.:-]\d)`;
const rule = (source: string) => new RegExp(source + end, 'y');

const isPersons = (context: NumberContext) => !isPlainField(context) && !isAmount(context);
const isCard = (value: string, context: NumberContext): boolean => {
  if (!/^(?:[3-6]|2[2-7]|81|9[0-9])/.test(value) || !isLuhn(value) || !isPersons(context)) return false;
  // Without groups one long number in ten has the check by chance: a word must speak for it.
  return /[ -]/.test(value) || /card|卡|bank|银行|visa|master|union|pay|账|帐|转账|汇/i.test(context.before);
};

export const digitRules: readonly DigitRule[] = [
  {
    kind: 'id_number',
    reason: 'A mainland identity number: region, birthday, serial, check.',
    first: [17, 18],
    at: rule(String.raw`[1-9]\d{5}(?:18|19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx]`),
    accept: (value, context) => isMainlandId(value) || !isPlainField(context),
  },
  {
    kind: 'id_number',
    reason: 'A mainland identity number of the older form, 15 digits.',
    first: [15, 15],
    at: rule(String.raw`[1-8][1-7]\d{4}\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}`),
    accept: (_, context) => isPersons(context) && /身份|证|id/i.test(context.before),
  },
  {
    kind: 'id_number',
    reason: 'A social security number, in its three groups.',
    first: [3, 3],
    at: rule(String.raw`(?!000|666|9)\d{3}-(?!00)\d{2}-(?!0000)\d{4}`),
    accept: (_, context) => isPersons(context),
  },
  {
    kind: 'card',
    reason: 'A card in groups of four, or in one, with its check.',
    first: [4, 19],
    at: rule(String.raw`(?:\d{4}([ -])\d{4}\1\d{4}\1\d{1,4}(?:\1\d{1,3})?|\d{4}([ -])\d{6}\2\d{5}|\d{13,19})`),
    accept: isCard,
  },
  {
    kind: 'phone',
    reason: 'A mainland mobile number.',
    first: [2, 15],
    at: rule(String.raw`(?:\+?(?:00)?86[- ]?)?1[3-9]\d(?:\d{8}|([- .])\d{4}\1\d{4}|([- .])\d{3}\2\d{5}|([- .])\d{2}\3\d{3}\3\d{3})`),
    accept: (_, context) => isPersons(context),
  },
  {
    kind: 'phone',
    reason: 'An international number, by its plus sign or 00.',
    first: [1, 15],
    at: rule(String.raw`(?:\+|00)[1-9]\d{0,2}(?:[-. ]?\(?\d{1,4}\)?){1,6}`),
    accept: (value, context) =>
      isWorldNumber(value.replace(/^00/, '')) && (value.startsWith('+') || isCalled(context) || /[- ]/.test(value)) && !/(?:UTC|GMT|\d|T[\d:.]+)$/.test(context.before),
  },
  {
    kind: 'phone',
    reason: 'A land line with its area code.',
    first: [3, 4],
    at: rule(String.raw`(?:\(0\d{2,3}\)|0\d{2,3})[- ]?[2-8]\d{2,3}[- ]?\d{4}(?:[- ]?(?:ext\.?|转|x) ?\d{1,6})?`),
    accept: (value, context) => (/^\(|[- ]/.test(value) || isCalled(context)) && isPersons(context),
  },
  {
    kind: 'phone',
    reason: 'A service number of the mainland.',
    first: [3, 10],
    at: rule(String.raw`[48]00[- ]\d{3,4}[- ]\d{3,4}|[48]00\d{7}`),
    accept: (value, context) => (/[- ]/.test(value) || isCalled(context)) && isPersons(context),
  },
  {
    kind: 'phone',
    reason: 'A number of North America, with its area code in brackets or in three groups.',
    first: [1, 3],
    at: rule(String.raw`(?:1[-. ])?(?:\([2-9]\d{2}\) ?|[2-9]\d{2}([-.]))[2-9]\d{2}[-. ]\d{4}`),
    accept: (value, context) => (/^(?:1[-. ])?\(/.test(value) || isCalled(context) || /^(?:1-)?\d{3}-\d{3}-\d{4}$/.test(value)) && isPersons(context),
  },
  {
    kind: 'phone',
    reason: 'A number in groups where a word says that it is called.',
    first: [1, 12],
    at: rule(String.raw`\(?\d{2,6}\)?(?:[-. ]\(?\d{2,6}\)?){1,4}|\d{7,12}|1(?: \d){10}`),
    accept(value, context) {
      const digits = value.replace(/\D/g, '').length;
      return digits >= 8 && digits <= 12 && /(?:phone|mobile|tel|cell|fax|whatsapp|hotline|电话|手机|座机|热线|致电|拨打)[^\n\d]{0,8}$/i.test(context.before) && !/^\d{4}-\d{2}-\d{2}/.test(value);
    },
  },
  {
    kind: 'device',
    reason: 'The number of a telephone, by its check, where the text names the device.',
    first: [15, 15],
    at: rule(String.raw`\d{15}`),
    accept: (value, { before, key }) => isLuhn(value) && /imei|device|slot|tac/i.test(`${key} ${before.slice(-16)}`),
  },
  {
    kind: 'place',
    reason: 'A place on the map in degrees, minutes and seconds.',
    first: [1, 3],
    at: /\d{1,3} ?(?:°|deg) ?\d{1,2} ?['′] ?[\d.]{1,8} ?["″]? ?[NSEW](?![A-Za-z])/y,
    accept: () => true,
  },
  {
    kind: 'ip',
    reason: 'An IP address leads to a household or a server.',
    first: [1, 3],
    at: /(?:\d{1,3}\.){3}\d{1,3}(?![\w]|\.\d)/y,
    accept: isIpv4,
  },
  {
    kind: 'birthday',
    reason: 'A birthday, where the text says so.',
    first: [4, 8],
    at: rule(String.raw`(?:19|20)\d{2}[-/.年]?(?:0?[1-9]|1[0-2])[-/.月]?(?:0?[1-9]|[12]\d|3[01])日?`),
    accept: (_, { before }) => /(?:出生于?|生日|生于|born(?: on)?|birthday|birth)[^\n\d]{0,6}$/i.test(before),
  },
];
