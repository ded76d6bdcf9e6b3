import { list } from '../../list';
import { isKeyLike, isOpaque } from '../../looks/opaque';
import { wrapped } from '../extents';
import { type FieldClass, isFirm } from '../field-class';
import { isMachineMade, isMadeUp } from './keys-by-look';

/** Fields whose value stands for a log-in. */
export const tokenFields: readonly FieldClass[] = [
  {
    kind: 'usersig',
    reason: 'A userSig lets anyone log in as that user until it expires.',
    names: list('user sig, tls sig, user signature'),
    words: ['sig'],
    accept: (value) => isMachineMade(value, 12),
    extent: wrapped,
  },
  {
    kind: 'appkey',
    reason: 'An app key, next to the app, identifies the account that pays.',
    names: ['app key'],
    words: [],
    accept: (value) => (isFirm(value) ? isOpaque(value.text, 10) : isKeyLike(value.text)),
  },
  {
    kind: 'token',
    reason: 'A token stands for a log-in that has taken place.',
    names: list(`
      token, ticket, session key, session id, sess id, private map key, signature, csrf, xsrf,
      auth code, access code, tx secret, ws secret, authentication, js code, auth token, 票据, 令牌,
      签名, 鉴权串, 鉴权信息, 鉴权参数
    `),
    words: list('sign, session, sid, jwt, hmac, bot, salt, kdfsalt, bearer, oauth, sas, nonce'),
    accept: (value) =>
      value.text.length >= 8 && (isMachineMade(value, 8) || (value.quoted && isMadeUp(value))),
    extent: wrapped,
  },
  {
    kind: 'token',
    reason: 'A checksum is a log-in only beside the key and the time that it was made with.',
    names: ['checksum'],
    words: [],
    accept: (value, { before, after }) =>
      isMachineMade(value, 10) && /nonce|curtime|app_?key/i.test(before + after),
  },
];
