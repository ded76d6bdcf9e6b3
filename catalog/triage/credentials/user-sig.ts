import { bytesOf } from '../text/base64';
import { decodeUtf8 } from '../text/utf8';
import { type Claims, type Fields, fieldsOf, idIn, secondsIn } from './claims';
import { inflate } from './zlib';

const braceByte = 0x7b;

/**
 * Opens a userSig (TLSSigAPIv2, and the older one with longer field names): Base64 with `*-_` for
 * `+/=`, then zlib, then JSON; some old servers left zlib out. Undefined where the value does not look like one.
 */
export function openUserSig(value: string): Claims | undefined {
  const text = value.replace(/\s+/g, '');
  // Servers that took the usual URL-safe alphabet are seen too; then the letters have other values.
  const ownAlphabet = text.replace(/[*\-_]/g, (sign) => ({ '*': '+', '-': '/' })[sign] ?? '=');
  for (const base64 of [ownAlphabet, text]) {
    const opened = fieldsIn(base64.replace(/=+$/, ''));
    if (opened && 'TLS.identifier' in opened.fields) return claimsOf(opened.fields, opened.intact);
  }
  return /^eJ[w-z]/.test(text) ? broken : undefined;
}

const broken: Claims = {
  kind: 'usersig',
  app: undefined,
  user: undefined,
  issued: undefined,
  expires: undefined,
  intact: false,
};

function fieldsIn(base64: string): { fields: Fields; intact: boolean } | undefined {
  const bytes = bytesOf(base64);
  if (!bytes || bytes.length === 0) return undefined;
  const inflated = bytes[0] === braceByte ? { bytes, intact: true } : inflate(bytes);
  const fields = inflated && fieldsOf(decodeUtf8(inflated.bytes));
  return fields && { fields, intact: inflated.intact };
}

function claimsOf(fields: Fields, intact: boolean): Claims {
  const issued = secondsIn(fields, ['TLS.time']);
  const lifetime = secondsIn(fields, ['TLS.expire', 'TLS.expire_after']);
  return {
    kind: 'usersig',
    app: idIn(fields, ['TLS.sdkappid', 'TLS.sdk_appid']),
    user: idIn(fields, ['TLS.identifier']),
    issued,
    expires: issued === undefined || lifetime === undefined ? undefined : issued + lifetime,
    intact,
  };
}
