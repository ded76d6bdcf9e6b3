import { before } from '../around';
import { list } from '../list';
import { patternRule } from '../pattern-rule';
import type { SecretRule } from '../rule';

/** Words that say whose or what for a code is, and words of codes that are none of a person's. */
const isPersonal =
  /(?:\byour|sign-?in|log-?in|security|verification|confirmation|whatsapp|account)\b[\w &-]{0,24}code/i;
const isOther =
  /fail|invalid|illegal|denied|reject|err|status|result|return|exit|room|country|area|zip|post|http|response|reason/i;

const says = /^[^\n]{0,40}?(?:code|OTP|pin\b|password|验证码|校验码|动态码|口令)/i;

/** One-time codes in the sentences of the messages that bring them. */
export const oneTimeCodeRules: readonly SecretRule[] = [
  patternRule({
    kind: 'one_time_code',
    reason: 'A one-time code behind the words that say whose it is.',
    triggers: ['code'],
    at: /code(?: is| was)?[^\S\n]?:?[^\S\n]{0,2}([A-Z0-9]{3}-[A-Z0-9]{3,4}|\d{3}[- ]\d{3,5}|\d{4,8})(?![\w-]|\.\d)/iy,
    accept: (_, lead) => isPersonal.test(lead) && !isOther.test(lead),
  }),
  patternRule({
    kind: 'one_time_code',
    reason: 'A one-time code between the words that say what it is for.',
    triggers: ['use '],
    at: /use (?:(?:the )?code )?(\d{4,8}|\d{3}[- ]\d{3})(?= as | to (?:verify|log|sign))/iy,
  }),
  {
    reason: 'A one-time code before a bracket that says so.',
    triggers: list('验证码), 校验码), 验证码）, 动态码)'),
    find({ text }, start) {
      const code = /(?<!\d)(\d{4,8}) ?[(（][^()（）\n]{0,8}$/.exec(before(text, start, 20));
      if (!code?.[1]) return undefined;
      const from = start - code[0].length;
      return { kind: 'one_time_code', start: from, end: from + code[1].length };
    },
  },
  {
    reason: 'A one-time code before the words that say what it is.',
    triggers: [' is your ', ' as your ', ...list('是您的, 为您的, 是你的, 为你的, 是验证码, 是校验码')],
    find({ text }, start, end) {
      if (!says.test(text.slice(end - 3, end + 60))) return undefined;
      const code = /(?<![\w.-])(?:[A-Z]-)?\d{3,4}[ -]?\d{0,4}[】」"']? ?$/.exec(before(text, start, 16))?.[0];
      return code ? { kind: 'one_time_code', start: start - code.length, end: start } : undefined;
    },
  },
];
