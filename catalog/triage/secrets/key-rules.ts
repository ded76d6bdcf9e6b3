import { firmGap, gap, isOpaque, isOpaqueHexLike, type SecretRule } from './rule';

const sample = 'q7Zp2LkX9vTd4RbW8sYh';
const hex32 = '0f1e2d3c4b5a69788796a5b4c3d2e1f0';

function keyed(names: string, value: string): RegExp {
  return new RegExp(`(?:${names})${firmGap}(?<value>${value})`, 'iy');
}

/** Secrets that are known by the name in front of them. */
export const keyRules: readonly SecretRule[] = [
  {
    kind: 'usersig',
    reason: 'A userSig lets anyone log in as that user until it expires.',
    triggers: ['usersig', 'user_sig', 'user sig', 'user-sig', 'tlssig', 'tls_sig', 'sig"', 'sig='],
    at: new RegExp(
      `(?:user[_ -]?sig|tls_?sig|sig)${gap}(?<value>[A-Za-z0-9*_+/=.%-]{20,}(?:\\n[A-Za-z0-9*_+/=-]{30,})*)`,
      'iy',
    ),
    accept: isOpaque,
    catches: [`userSig=${sample}${sample}`, `{"userSig":"${sample}${sample}"}`, `user sig is ${sample}AB`],
    leaves: ['userSig expired', 'genTestUserSig(userId, sdkAppId)', 'userSig: this.$store.state.account.sig'],
  },
  {
    kind: 'secret_key',
    reason: 'A secret key signs for every user of the app.',
    triggers: [
      'secretkey',
      'secret_key',
      'secret-key',
      'secret key',
      'appsecret',
      'app_secret',
      'clientsecret',
      'client_secret',
      'secretid',
      'secret_id',
      'keysecret',
      'key_secret',
      'privatekey',
      'private_key',
      'secret"',
      'secret:',
      'secret=',
      '密钥',
      '私钥',
    ],
    at: keyed(
      'secret[_ -]?key|app_?secret|client_?secret|secret_?id|key_?secret|private_?key|secret|密钥|私钥',
      '[A-Za-z0-9+/=_.-]{12,}',
    ),
    accept: isOpaque,
    catches: [`SDKSecretKey: ${hex32}${hex32}`, `密钥是${hex32}`, `"appSecret":"${sample}"`],
    leaves: ['私钥是上个月换的', 'secretKey: process.env.SECRET_KEY', 'the secret key is wrong'],
  },
  {
    kind: 'secret_key',
    reason: 'A password opens whatever it was made for.',
    triggers: ['password', 'passwd', 'pwd', '密码', 'api_key', 'apikey', 'api-key'],
    at: /(?:password|passwd|pwd|密码|api[_-]?key)["'\x60]{0,2}\s{0,2}[:=：]\s{0,2}["'\x60]?(?<value>[^\s"'\x60,;&<>(){}⟦⟧]{4,})/iy,
    accept: (value) => isOpaque(value),
    catches: ['password: hunter2024', '密码:Ab12cd34'],
    leaves: ['passwordLogin mode=2', 'password: undefined', '密码错误'],
  },
  {
    kind: 'appkey',
    reason: 'An app key, next to the app, identifies the account that pays.',
    triggers: ['appkey', 'app_key', 'app-key', 'app key'],
    at: keyed('app[_ -]?key', '[A-Za-z0-9_-]{16,}'),
    accept: isOpaqueHexLike,
    catches: [`appKey: '${hex32}'`, `AppKey=${hex32}`, `"app_key":"${hex32}"`],
    leaves: ['appKey is wrong', 'appKey: config.appKey', 'appKey: 12345678'],
  },
  {
    kind: 'token',
    reason: 'A token stands for a log-in that has taken place.',
    triggers: [
      'token',
      'ticket',
      'sessionkey',
      'session_key',
      'sessionid',
      'session_id',
      'jsessionid',
      'checksum',
      'privatemapkey',
      'private_map_key',
      'signature',
      'sign=',
      'sign"',
      '票据',
      '令牌',
    ],
    at: keyed(
      'token|ticket|session_?key|j?session_?id|checksum|private_?map_?key|signature|sign|票据|令牌',
      '[A-Za-z0-9+/=_.*~%-]{12,}',
    ),
    accept: isOpaque,
    catches: [
      `wss://a.example/ws?access_token=${sample}&v=2`,
      `"token": "${hex32}"`,
      `privateMapKey: '${sample}'`,
    ],
    leaves: [
      'token is invalid',
      'account: "a", token })',
      'token: 4f9d2c1a-7b6e-4f3a-9c8d-0a1b2c3d4e5f',
      'ticket: 70003',
    ],
  },
];
