import { list } from '../../list';
import { groups } from '../extents';
import type { FieldClass } from '../field-class';

/** Short numbers, whole or in two groups, and short words with a digit. */
const code =
  /^(?:[A-Z]{1,2}-)?\d{3,8}$|^\d{3}-\d{3}$|^(?=.{0,7}\d)[A-Za-z0-9]{4,8}$|^(?=.{0,8}\d)[A-Z0-9]{3,4}-[A-Z0-9]{3,4}$/;

export const oneTimeCodeFields: readonly FieldClass[] = [
  {
    kind: 'one_time_code',
    reason: 'A one-time code lets in whoever is quick.',
    names: list(`
      verification code, verify code, security code, sms code, v code, authentication code,
      2fa code, one time password, one time code, one time passcode, login code, signin code,
      confirmation code, captcha, access code, invite code, pickup code, backup code, 验证码,
      校验码, 动态码, 动态密码, 短信码, 激活码, 邀请码, 提取码, 取件码, 核销码, 登录码, 登陆码,
      确认码, 交易码, 访问密码, 一次性密码, 一次性密碼, 驗證碼, 認證碼, 認証コード, 인증번호
    `),
    words: list('otp, cvv, cvc, cvv2, totp, tan, mfa'),
    accept: ({ text }) => code.test(text),
    extent: groups,
  },
];
