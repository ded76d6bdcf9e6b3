import { list } from '../../list';
import { isKeyLike } from '../../looks/opaque';
import { wrapped } from '../extents';
import type { FieldClass } from '../field-class';
import { isMachineMade, isMadeUp } from './keys-by-look';

/** Fields whose value signs or encrypts. */
export const keyFields: readonly FieldClass[] = [
  {
    kind: 'secret_key',
    reason: 'A secret key signs for every user of the app.',
    names: list(`
      secret, secret key, secret id, access key, access key id, access key secret, api key,
      auth key, private key, private key id, sign key, signing key, signature key, hmac key,
      jwt key, crypto key, encryption key, encrypt key, decrypt key, encoding aes key, aes key,
      master key, shared key, account key, customer key, customer secret, client key, server key,
      key secret, rest key, map key, deploy key, storage key, write key, ingest key,
      integration key, routing key, subscription key, license key, licence key, stream key,
      push key, certificate, app cert, app code, credential, credentials, 密钥, 秘钥, 私钥, 密匙,
      密鑰, 金鑰, 证书, 凭证, 凭据, 授权码, 推流码, 串流密钥
    `),
    words: ['ak', 'sk'],
    accept: (value) => isMachineMade(value, 8) || isMadeUp(value),
    extent: wrapped,
  },
  {
    kind: 'secret_key',
    reason: 'A field that is only called a key holds one where its value was made by a machine.',
    names: [],
    words: list(`
      key, auth, cert, hook, webhook, subscription, p12, pfx, keystore, jks, license, licence, dsn
    `),
    accept: (value) => value.link !== 'blank' && value.text.length >= 20 && isKeyLike(value.text),
  },
];
