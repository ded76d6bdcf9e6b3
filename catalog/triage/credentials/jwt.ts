import { bytesOf } from '../text/base64';
import { decodeUtf8 } from '../text/utf8';
import { type Claims, fieldsOf, idIn, secondsIn } from './claims';

/** Opens a JSON Web Token. Undefined where it is none, or has neither a user, an app nor a time. */
export function openJwt(value: string): Claims | undefined {
  const [head, body] = value.split('.');
  const header = head && fieldsOf(textOf(head));
  const fields = body && header && 'alg' in header ? fieldsOf(textOf(body)) : undefined;
  if (!fields) return undefined;
  const claims: Claims = {
    kind: 'jwt',
    app: idIn(fields, ['sdkAppId', 'sdkappid', 'sdk_app_id', 'appId', 'appid', 'app_id']),
    user: idIn(fields, ['userId', 'userid', 'user_id', 'uid', 'account', 'identifier', 'sub']),
    issued: secondsIn(fields, ['iat', 'nbf']),
    expires: secondsIn(fields, ['exp']),
    intact: true,
  };
  const says = claims.app ?? claims.user ?? claims.issued ?? claims.expires;
  return says === undefined ? undefined : claims;
}

function textOf(base64: string): string | undefined {
  const bytes = bytesOf(base64.replace(/=+$/, ''));
  return bytes && decodeUtf8(bytes);
}
