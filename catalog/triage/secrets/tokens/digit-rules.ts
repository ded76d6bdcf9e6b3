import type { Context } from '../context';
import type { SecretKind } from '../kinds';
import { isIpv4 } from './addresses';
import { isAmount } from './amounts';
import { isLuhn, isMainlandId } from './checks';
import { isCalled, isWorldNumber } from './phones';

/** A secret that begins with digits. */
export interface DigitRule {
  kind: SecretKind;
  reason: string;
  /** How many digits it begins with, at least and at most. */
  first: readonly [least: number, most: number];
  /** What may follow these: one of the characters, or with a blank string anything. */
  then: string;
  /** Sticky, with bounded repetitions; tried where its first digits begin, or at a `+` or `(` right before them. */
  at: RegExp;
  accept(value: string, context: Context): boolean;
}

/** Nothing that could continue a number, a version or a name. */
const end = String.raw`(?![\w]|[.:-]\d)`;
const rule = (source: string) => new RegExp(`(?:${source})${end}`, 'y');

const isCard = (value: string, context: Context): boolean => {
  if (!/^(?:[3-6]|2[2-7]|81|9)/.test(value) || !isLuhn(value) || isAmount(context)) return false;
  // Without groups one long number in ten has the check by chance: a word must speak for it.
  return /[ -]/.test(value) || /card|卡|bank|行|visa|master|union|pay|账|帐|转|汇|款/i.test(context.before);
};

const calledNow =
  /(?:(?:^|[^A-Za-z])(?:phone|mobile|tel|cell|fax|whatsapp|hotline|mob|ph|t|m)(?: (?:is|no|number))?|(?:电话|手机|座机|热线|致电|拨打|電話|手機)(?=(?:号码?|是|为|[:：\s])*$))[^\n\dA-Za-z]{1,6}$/i;

function isCalledNow(value: string, { before }: Context): boolean {
  const digits = value.replace(/\D/g, '').length;
  return digits >= 8 && digits <= 12 && calledNow.test(before) && !/^\d{4}-\d{2}-\d{2}/.test(value);
}

export const digitRules: readonly DigitRule[] = [
  {
    kind: 'ip',
    reason: 'An IP address leads to a household or a server.',
    first: [1, 3],
    then: '.',
    at: /(?:\d{1,3}\.){3}\d{1,3}(?![\w]|\.\d)/y,
    accept: isIpv4,
  },
  {
    kind: 'place',
    reason: 'A place as the system of a telephone prints it.',
    first: [1, 3],
    then: '.',
    at: /\+?\d{1,3}\.\d{4,12},[+-]\d{1,3}\.\d{4,12}(?=>)/y,
    accept: () => true,
  },
  {
    kind: 'id_number',
    reason: 'A mainland identity number: region, birthday, serial, check.',
    first: [17, 18],
    then: '',
    at: rule(String.raw`[1-9]\d{5}(?:18|19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx]`),
    accept: (value, context) => isMainlandId(value) || !isAmount(context),
  },
  {
    kind: 'id_number',
    reason: 'A mainland identity number in its groups.',
    first: [6, 6],
    then: ' -',
    at: rule(String.raw`[1-9]\d{5}([ -])(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\1\d{3}[\dXx]`),
    accept: (value) => isMainlandId(value.replace(/[ -]/g, '')),
  },
  {
    kind: 'id_number',
    reason: 'A mainland identity number of the older form, 15 digits.',
    first: [15, 15],
    then: '',
    at: rule(String.raw`[1-8][1-7]\d{6}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}`),
    accept: (_, context) => /身份|证|\bid\b/i.test(context.before) && !isAmount(context),
  },
  {
    kind: 'id_number',
    reason: 'A social security number, in its three groups.',
    first: [3, 3],
    then: '-',
    at: rule(String.raw`(?!000|666|9)\d{3}-(?!00)\d{2}-(?!0000)\d{4}`),
    accept: (_, context) => !isAmount(context),
  },
  {
    kind: 'card',
    reason: 'A card in groups of four, or in one, with its check.',
    first: [4, 4],
    then: ' -',
    at: rule(String.raw`\d{4}([ -])\d{4}\1\d{4}\1\d{1,4}(?:\1\d{1,3})?|\d{4}([ -])\d{6}\2\d{5}`),
    accept: isCard,
  },
  {
    kind: 'card',
    reason: 'A card without groups, with its check.',
    first: [13, 19],
    then: '',
    at: rule(String.raw`\d{13,19}`),
    accept: isCard,
  },
  {
    kind: 'phone',
    reason: 'A mainland mobile number.',
    first: [2, 15],
    then: '',
    at: rule(
      String.raw`(?:\+?(?:00)?86[- ]?)?1[3-9]\d(?:\d{8}|([- .])\d{4}\1\d{4}|([- .])\d{3}\2\d{5}|([- .])\d{2}\3\d{3}\3\d{3}|\d([- .])\d{3}\4\d{4}|\d{4}[- .]\d{4})`,
    ),
    accept: (_, context) => !isAmount(context),
  },
  {
    kind: 'phone',
    reason: 'An international number, by its plus sign or 00.',
    first: [1, 15],
    then: '',
    at: rule(String.raw`(?:\+|00)[1-9]\d{0,2}\)?(?:[-. ]?\(?\d{1,11}\)?){1,6}`),
    accept: (value, context) =>
      isWorldNumber(value.replace(/^00/, '')) &&
      (value.startsWith('+') || isCalled(context) || /[- ]/.test(value)) &&
      !/(?:UTC|GMT|\d|T[\d:.]{1,15})$/.test(context.before),
  },
  {
    kind: 'phone',
    reason: 'A land line with its area code.',
    first: [3, 12],
    then: '',
    at: rule(
      String.raw`(?:\(0\d{2,3}\)|0\d{2,3})[- ]?[2-8]\d{2,3}[- ]?\d{4}(?:[- ]?(?:ext\.?|转|x) ?\d{1,6}|-\d{2,4})?`,
    ),
    accept: (value, context) => (/^\(|[- ]/.test(value) || isCalled(context)) && !isAmount(context),
  },
  {
    kind: 'phone',
    reason: 'A number of other countries, in groups that no other number has.',
    first: [2, 4],
    then: ' .-',
    at: rule(
      String.raw`0[1-9](?:([ .])\d{2})(?:\1\d{2}){3}|0\d{3} \d{3} \d{4}|0[1-9]-\d{4}-\d{4}|06-\d{8}|01[567]\d \d{7,8}|0[5789]0-\d{4}-\d{4}|01[016789]-\d{3,4}-\d{4}`,
    ),
    accept: (_, context) => !isAmount(context),
  },
  {
    kind: 'id_number',
    reason: 'A Korean registration number: birthday, a hyphen, seven digits.',
    first: [6, 6],
    then: '-',
    at: rule(String.raw`\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])-[1-4]\d{6}`),
    accept: () => true,
  },
  {
    kind: 'ip',
    reason: 'An address with its port behind a dot, as captures of packets write it.',
    first: [1, 3],
    then: '.',
    at: /(?:\d{1,3}\.){3}\d{1,3}(?=\.\d{1,5}(?::| >|\s))/y,
    accept: (value, context) => /(?:\bIP6?|>) $/.test(context.before) && isIpv4(value, context),
  },
  {
    kind: 'place',
    reason: 'A pair of coordinates, where the text says so.',
    first: [1, 3],
    then: '.',
    at: /\d{1,3}\.\d{4,12}, ?-?\d{1,3}\.\d{4,12}/y,
    accept: (_, { before }) =>
      /(?:location|gps|lat|loc|maps?\/@|[?&](?:q|ll)=|geo|fused|position|坐标|定位|位置|经纬度)[^\n\d]{0,16}-?$/i.test(
        before,
      ),
  },
  {
    kind: 'device',
    reason: 'The number of a telephone, as its maker groups it.',
    first: [8, 8],
    then: '-',
    at: /0000\d{4}-[0-9A-F]{16}(?!\w)/y,
    accept: () => true,
  },
  {
    kind: 'place',
    reason: 'A house in a street, as it is written in English.',
    first: [1, 5],
    then: ' ',
    at: /\d{1,5} (?:[A-Z][a-z]{1,20} ){1,3}(?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Lane|Ln|Drive|Dr|Court|Ct|Square|Terrace)\b\.?(?:,? (?:[A-Z][\w-]{0,20}|\d{1,6})\b){0,6}(?:, [A-Z][\w-]{0,20}(?: [A-Z0-9][\w-]{0,10}){0,3}){0,3}/y,
    accept: () => true,
  },
  {
    kind: 'phone',
    reason: 'A service number of the mainland.',
    first: [3, 10],
    then: '',
    at: rule(String.raw`[48]00[- ]\d{3,4}[- ]\d{3,4}|[48]00\d{7}`),
    accept: (value, context) => (/[- ]/.test(value) || isCalled(context)) && !isAmount(context),
  },
  {
    kind: 'phone',
    reason: 'A number of North America, with its area code in brackets or in three groups.',
    first: [1, 3],
    then: '-. )',
    at: rule(
      String.raw`(?:1[-. ])?(?:\([2-9]\d{2}\) ?|[2-9]\d{2}([-.]))[2-9]\d{2}[-. ]\d{4}(?: ?(?:x|ext\.?) ?\d{1,6})?|\(\d{2}\) 9?\d{4}-\d{4}`,
    ),
    accept: (value, context) =>
      (value.includes('(') || value.includes('-') || isCalled(context)) && !isAmount(context),
  },
  {
    kind: 'phone',
    reason: 'A number in groups where a word says that it is called.',
    first: [1, 6],
    then: ' .-)',
    at: rule(String.raw`\(?\d{2,6}\)?(?:[-. ]\(?\d{2,6}\)?){1,4}|1(?: \d){10}`),
    accept: isCalledNow,
  },
  {
    kind: 'phone',
    reason: 'A number without groups where a word says that it is called.',
    first: [8, 12],
    then: '',
    at: rule(String.raw`\d{8,12}`),
    accept: isCalledNow,
  },
  {
    kind: 'device',
    reason: 'The number of a telephone, by its check, where the text names the device.',
    first: [15, 15],
    then: '',
    at: rule(String.raw`\d{15}`),
    accept: (value, context) =>
      isLuhn(value) && /imei|device|slot|tac/i.test(context.key + context.before.slice(-16)),
  },
  {
    kind: 'place',
    reason: 'A place on the map in degrees, minutes and seconds.',
    first: [1, 3],
    then: ' °d',
    at: /\d{1,3} ?(?:°|deg) ?\d{1,2} ?['′] ?[\d.]{1,8} ?["″]? ?[NSEW](?:[, ]{1,3}\d{1,3} ?(?:°|deg) ?\d{1,2} ?['′] ?[\d.]{1,8} ?["″]? ?[NSEW])?(?![A-Za-z])/y,
    accept: () => true,
  },
  {
    kind: 'birthday',
    reason: 'A birthday, where the text says so.',
    first: [4, 8],
    then: '',
    at: rule(String.raw`(?:19|20)\d{2}[-/.年]?(?:0?[1-9]|1[0-2])[-/.月]?(?:0?[1-9]|[12]\d|3[01])日?`),
    accept: (_, { before, after }) =>
      /(?:出生于?|生日|生于|born(?: on)?|birthday|birth)[^\n\d]{0,6}$/i.test(before) ||
      after.startsWith('出生'),
  },
  {
    kind: 'id_number',
    reason: 'A Macau identity card, with its check in brackets.',
    first: [7, 7],
    then: '(',
    at: /[157]\d{6}\(\d\)/y,
    accept: () => true,
  },
];
