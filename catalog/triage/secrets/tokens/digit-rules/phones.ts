import { isAmount } from '../amounts';
import type { Context } from '../context';
import { isCalled, isCalledNow, isWorldNumber } from '../phones';
import { type DigitRule, whole } from './digit-rule';

const isNoAmount = (_: string, context: Context): boolean => !isAmount(context);
/** Whether the groups of a number, or a word before it, say that one may call it. */
const isToCall = (value: string, context: Context, grouped: RegExp): boolean =>
  (grouped.test(value) || isCalled(context)) && !isAmount(context);

const mainlandMobile = {
  kind: 'phone',
  reason: 'A mainland mobile number.',
  begins: /^(?:\+[08]|00|86|1[3-9])/,
  at: whole(
    [
      String.raw`(?:\+?(?:00)?86[- ]?)?1[3-9]\d(?:\d{8}`,
      String.raw`([- .])\d{4}\1\d{4}`,
      String.raw`([- .])\d{3}\2\d{5}`,
      String.raw`([- .])\d{2}\3\d{3}\3\d{3}`,
      String.raw`\d([- .])\d{3}\4\d{4}`,
      String.raw`\d{4}[- .]\d{4})`,
    ].join('|'),
  ),
  accept: isNoAmount,
} satisfies Partial<DigitRule>;

const northAmerican = {
  kind: 'phone',
  reason: 'A number of North America, with its area code in brackets or in three groups.',
  at: whole(
    [
      String.raw`(?:1[-. ])?(?:\([2-9]\d{2}\) ?|[2-9]\d{2}([-.]))[2-9]\d{2}[-. ]\d{4}`,
      String.raw`(?: ?(?:x|ext\.?) ?\d{1,6})?`,
    ].join(''),
    String.raw`\(\d{2}\) 9?\d{4}-\d{4}`,
  ),
  accept: (value: string, context: Context) => isToCall(value, context, /[(-]/),
} satisfies Partial<DigitRule>;

export const phoneRules: readonly DigitRule[] = [
  { ...mainlandMobile, first: [11, 15] },
  { ...mainlandMobile, first: [2, 10], next: ' .-', beyond: /\d/ },
  {
    kind: 'phone',
    reason: 'An international number, by its plus sign or 00.',
    first: [1, 15],
    begins: /^(?:\+|00)/,
    // Groups have a sign between them, so that there is one way to part the digits.
    at: whole(String.raw`(?:\+|00)[1-9]\d{0,14}\)?\d{0,11}(?:(?:[-. ]\(?|\()\d{1,11}(?:\)\d{0,11})?){0,6}`),
    accept: (value, context) =>
      isWorldNumber(value.replace(/^00/, '')) &&
      (value.startsWith('+') || isCalled(context) || /[- ]/.test(value)) &&
      !/(?:UTC|GMT|\d|T[\d:.]{1,15})$/.test(context.before),
  },
  {
    kind: 'phone',
    reason: 'A land line with its area code.',
    first: [3, 12],
    begins: /^(?:\(0|0\d)/,
    at: whole(
      [
        String.raw`(?:\(0\d{2,3}\)|0\d{2,3})[- ]?[2-8]\d{2,3}[- ]?\d{4}`,
        String.raw`(?:[- ]?(?:ext\.?|转|x) ?\d{1,6}|-\d{2,4})?`,
      ].join(''),
    ),
    accept: (value, context) => isToCall(value, context, /^\(|[- ]/),
  },
  {
    kind: 'phone',
    reason: 'A number of other countries, in groups that no other number has.',
    first: [2, 4],
    begins: /^0\d/,
    next: ' .-',
    beyond: /\d/,
    at: whole(
      String.raw`0[1-9](?:([ .])\d{2})(?:\1\d{2}){3}`,
      String.raw`0\d{3} \d{3} \d{4}`,
      String.raw`0[1-9]-\d{4}-\d{4}`,
      String.raw`06-\d{8}`,
      String.raw`01[567]\d \d{7,8}`,
      String.raw`0[5789]0-\d{4}-\d{4}`,
      String.raw`01[016789]-\d{3,4}-\d{4}`,
    ),
    accept: isNoAmount,
  },
  {
    kind: 'phone',
    reason: 'A service number of the mainland.',
    first: [3, 10],
    begins: /^[48]0/,
    at: whole(String.raw`[48]00[- ]\d{3,4}[- ]\d{3,4}`, String.raw`[48]00\d{7}`),
    accept: (value, context) => isToCall(value, context, /[- ]/),
  },
  { ...northAmerican, first: [1, 1], begins: /^1/, next: '-. ', beyond: /[\d(]/ },
  { ...northAmerican, first: [3, 3], begins: /^[2-9]\d/, next: '-.', beyond: /[2-9]/ },
  { ...northAmerican, first: [2, 3], begins: /^\(/, next: ')', beyond: /[ \d]/ },
  {
    kind: 'phone',
    reason: 'A number in groups where a word says that it is called.',
    first: [1, 6],
    begins: /^[\d(]/,
    next: ' .-)',
    beyond: /[-\d( .]/,
    at: whole(String.raw`\(?\d{2,6}\)?(?:[-. ]\(?\d{2,6}\)?){1,4}`, String.raw`1(?: \d){10}`),
    accept: isCalledNow,
  },
  {
    kind: 'phone',
    reason: 'A number without groups where a word says that it is called.',
    first: [8, 12],
    at: whole(String.raw`\d{8,12}`),
    accept: isCalledNow,
  },
];
