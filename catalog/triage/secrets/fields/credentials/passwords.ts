import { after } from '../../around';
import { list } from '../../list';
import { isPlaceholder } from '../../looks/placeholder';
import { restOfLine } from '../extents';
import { type FieldClass, isFirm } from '../field-class';
import type { FieldValue } from '../value';
import { isGiven } from './keys-by-look';
import { isPassword, isPasswordNoObject, passwordExtent } from './password-by-look';
import { speaksOfIt } from './speaks-of-it';

/** Fields whose value a person types to be let in. */
export const passwordFields: readonly FieldClass[] = [
  {
    kind: 'password',
    reason: 'A password opens whatever it was made for.',
    names: list(`
      password, passwd, passcode, psw, pswd, user pass, db pass, store pass, key pass, passin,
      passout, root pw, 密码, 口令, 密碼, 暗号, パスワード, 비밀번호, пароль, contraseña,
      mot de passe
    `),
    words: list('pwd, pw, passwort, senha, parola'),
    accept: isPassword,
    extent: passwordExtent,
  },
  {
    kind: 'password',
    reason: 'To pass is a verb too.',
    names: [],
    words: ['pass'],
    accept: isPasswordNoObject,
    extent: passwordExtent,
  },
  {
    kind: 'password',
    reason: 'A passphrase is words.',
    names: list('passphrase, seed phrase, mnemonic, 助记词'),
    words: [],
    accept: (value) => isFirm(value) && isGiven(value) && !speaksOfIt(value.text),
    extent: restOfLine,
  },
  {
    kind: 'password',
    reason: 'Name and password, in one field.',
    names: list(
      '账号密码, 帐号密码, 用户名密码, 登录信息, 账密, username password, user password, login credentials',
    ),
    words: list('creds, credentials, login'),
    accept: ({ text, link }, { after: rest }) =>
      link !== 'blank' &&
      /^[^\s/:]{2,40} ?[/:] ?[^\s/:]{3,40}$/.test(text + secondOf(rest)) &&
      !isPlaceholder(text) &&
      !/^\d+:\d+$/.test(text),
    extent: ({ start, end }: FieldValue, text) => end - start + secondOf(after(text, end)).length,
  },
  {
    kind: 'password',
    reason: 'The credential of a relay, and what a person keys in, where the field leaves no doubt.',
    names: list('credential, turn password'),
    words: list('pin, psk, puk'),
    accept: (value, around) =>
      (isFirm(value) || (value.link === 'said' && /^\d{4,8}#?$/.test(value.text))) &&
      isPassword(value, around) &&
      (value.quoted || /\d/.test(value.text)),
  },
];

/** The password behind a name, a slash and a blank. */
const secondOf = (rest: string): string => /^ ?\/ ?[^\s,，。；]{3,40}/.exec(rest)?.[0] ?? '';
