import { isKeyLike, isOpaque, isPlaceholder, isReference, isUuid } from '../looks';
import { groups, restOfLine, wrapped } from './extents';
import { type Around, type FieldClass, isFirm, list } from './field-class';
import type { FieldValue } from './value';

/** Fields whose value lets somebody in. */
export const credentialFields: readonly FieldClass[] = [
  {
    kind: 'usersig',
    reason: 'A userSig lets anyone log in as that user until it expires.',
    names: list('usersig, tlssig, usersignature'),
    words: ['sig'],
    accept: (value) => machineMade(value, 12),
    extent: wrapped,
  },
  {
    kind: 'appkey',
    reason: 'An app key, next to the app, identifies the account that pays.',
    names: ['appkey'],
    words: [],
    accept: (value) => (isFirm(value) ? isOpaque(value.text, 10) : isKeyLike(value.text)),
  },
  {
    kind: 'token',
    reason: 'A token stands for a log-in that has taken place.',
    names: [
      ...list(
        'token, ticket, sessionkey, sessionid, sessid, privatemapkey, signature, csrf, xsrf, authcode, accesscode',
      ),
      ...list(
        'txsecret, wssecret, authentication, jscode, authtoken, 票据, 令牌, 签名, 鉴权串, 鉴权信息, 鉴权参数',
      ),
    ],
    words: list('sign, session, sid, jwt, hmac, bot, salt, kdfsalt, bearer, oauth, sas, nonce'),
    accept: (value) => value.text.length >= 8 && (machineMade(value, 8) || (value.quoted && isMadeUp(value))),
    extent: wrapped,
  },
  {
    kind: 'token',
    reason: 'A checksum is a log-in only beside the key and the time that it was made with.',
    names: ['checksum'],
    words: [],
    accept: (value, { before, after }) =>
      machineMade(value, 10) && /nonce|curtime|app_?key/i.test(before + after),
  },
  {
    kind: 'secret_key',
    reason: 'A secret key signs for every user of the app.',
    names: [
      ...list(
        'secret, secretkey, secretid, accesskey, accesskeyid, accesskeysecret, apikey, authkey, privatekey, signkey',
      ),
      ...list(
        'signingkey, encryptionkey, encryptkey, encodingaeskey, masterkey, aeskey, accountkey, sharedkey, certificate',
      ),
      ...list(
        'appcert, credential, credentials, licensekey, licencekey, streamkey, pushkey, subscriptionkey, writekey, serverkey',
      ),
      ...list(
        'decryptkey, deploykey, privatekeyid, appcode, storagekey, mapkey, masterkey, keysecret, hmackey, jwtkey, cryptokey',
      ),
      ...list(
        'signaturekey, clientkey, customerkey, customersecret, integrationkey, routingkey, ingestkey, restkey, 密钥, 秘钥, 私钥',
      ),
      ...list('密匙, 密鑰, 金鑰, 证书, 凭证, 凭据, 授权码, 推流码, 串流密钥'),
    ],
    words: ['ak', 'sk'],
    accept: (value) => machineMade(value, 8) || isMadeUp(value),
    extent: wrapped,
  },
  {
    kind: 'secret_key',
    reason: 'A field that is only called a key holds one where its value was made by a machine.',
    names: [],
    words: list(
      'key, auth, cert, hook, webhook, subscription, p12, pfx, keystore, jks, license, licence, dsn',
    ),
    accept: (value) => value.link !== 'blank' && value.text.length >= 20 && isKeyLike(value.text),
  },
  {
    kind: 'password',
    reason: 'A password opens whatever it was made for.',
    names: list(
      'password, passwd, passcode, psw, pswd, userpass, dbpass, storepass, keypass, passin, passout, rootpw, パスワード, 비밀번호, пароль, contraseña, motdepasse, 密码, 口令, 密碼, 暗号',
    ),
    words: list('pwd, pass, pw, passwort, senha, parola'),
    accept: isPassword,
    extent: passwordExtent,
  },
  {
    kind: 'password',
    reason: 'A passphrase is words.',
    names: list('passphrase, seedphrase, mnemonic, 助记词'),
    words: [],
    accept: (value) => isFirm(value) && isGiven(value) && !speaksOfIt.test(value.text),
    extent: restOfLine,
  },
  {
    kind: 'password',
    reason: 'Name and password, in one field.',
    names: list(
      '账号密码, 帐号密码, 用户名密码, 登录信息, 账密, usernamepassword, userpassword, logincredentials',
    ),
    words: list('creds, credentials, login'),
    accept: ({ text, link }, { after }) =>
      link !== 'blank' &&
      /^[^\s/:]{2,40} ?[/:] ?[^\s/:]{3,40}$/.test(
        text + (/^ ?\/ ?[^\s,，。；]{3,40}/.exec(after)?.[0] ?? ''),
      ) &&
      !isPlaceholder(text) &&
      !/^\d+:\d+$/.test(text),
    extent: ({ start, end }, text) =>
      end - start + (/^ ?\/ ?[^\s,，。；]{3,40}/.exec(text.slice(end, end + 48))?.[0].length ?? 0),
  },
  {
    kind: 'password',
    reason: 'The credential of a relay is its password.',
    names: list('credential, turnpassword'),
    words: list('pin, psk, puk'),
    accept: (value, around) =>
      (isFirm(value) || (value.link === 'said' && /^\d{4,8}#?$/.test(value.text))) &&
      isPassword(value, around) &&
      (value.quoted || /\d/.test(value.text)),
  },
  {
    kind: 'one_time_code',
    reason: 'A one-time code lets in whoever is quick.',
    names: [
      ...list(
        'verificationcode, verifycode, securitycode, smscode, vcode, onetimepassword, onetimecode, onetimepasscode',
      ),
      ...list(
        'authenticationcode, logincode, confirmationcode, signincode, captcha, accesscode, invitecode, pickupcode, backupcode',
      ),
      ...list(
        '验证码, 校验码, 动态码, 动态密码, 短信码, 驗證碼, 激活码, 邀请码, 提取码, 取件码, 核销码, 登录码, 确认码, 交易码, 認證碼, 访问密码, 登陆码, 一次性密码, 一次性密碼, 認証コード, 인증번호, 2facode',
      ),
    ],
    words: list('otp, cvv, cvc, cvv2, totp, tan, mfa'),
    accept: ({ text }) =>
      /^(?:[A-Z]{1,2}-)?\d{3,8}$|^\d{3}-\d{3}$|^(?=.*\d)[A-Za-z0-9]{4,8}$|^(?=.*\d)[A-Z0-9]{3,4}-[A-Z0-9]{3,4}$/.test(
        text,
      ),
    extent: groups,
  },
];

/** A value made by a machine, the more so the less the link proves. `least` in characters. */
function machineMade(value: FieldValue, least: number): boolean {
  if (isUuid(value.text)) return isFirm(value);
  if (/^\d{12,}$/.test(value.text)) return false;
  return isFirm(value) ? isOpaque(value.text, least) : isOpaque(value.text, 12) && /\d/.test(value.text);
}

/** Whether a value stands there itself, not something for it. A command line has no expressions of code. */
const isGiven = ({ text, link, quoted }: FieldValue): boolean =>
  !isPlaceholder(text) && (quoted || link === 'option' || /\d/.test(text) || !isReference(text));

/** Whether a key was made up by a person: of letters and digits, or in Chinese. */
function isMadeUp(value: FieldValue): boolean {
  const { text, quoted, link } = value;
  if ((value.link === 'blank' && !quoted) || !isGiven(value) || text.length > 64 || speaksOfIt.test(text))
    return false;
  if (quoted && link === 'firm' && /^[A-Za-z][A-Za-z -]{5,40}$/.test(text) && /[ -]/.test(text)) return true;
  if (/[\u3400-\u9fff]/.test(text)) return isFirm(value) && /[A-Za-z0-9]/.test(text);
  const isTyped = isFirm(value) && /^[a-z0-9_-]{6,}$/.test(text);
  return (
    (quoted || isTyped || value.link === 'said') &&
    /\d/.test(text) &&
    /[A-Za-z]/.test(text) &&
    !/^0x|^https?:/i.test(text)
  );
}

/** What is said of a password instead of the password itself. */
const speaksOfIt = new RegExp(
  [
    '^(?:错误?|有误|不对|不正确|不匹配|不一致|不能|不为|不存在|不会|不符|正确|失败|必填|为空|空的?|忘|过期|失效|无效|已|没|未|太|需要|应|要|请',
    '是否|什么|啥|多少|怎么|重置|修改|被|找回|登录|长度|强度|可以|改|加密|明文|传|填|输|校验|验证|格式|同上|保密|发你|私聊|见|在|和|或|及|与|由|会|也|都',
    '(?:the|a|an|in|is|not|no|wrong|bad|error|err|fail|failed|fails|missing|empty|blank|expired|expires|required?|must|should|cannot|can|could|too|does|do|did|has|have',
    'was|were|will|reset|change|changed|mismatch|correct|login|only|and|or|for|of|to|from|with|by|on|at|if|when|that|this|it|mode|type|length|field|policy|check|auth',
    'input|based|protected|prompt|manager|string|please|contains?|verification|rejected|accepted|updated|sent|set|ok|success|successful|incorrect|invalid|unknown|unset',
    'unavailable|unauthorized|denied|disabled|enabled|hash|hashed|encrypted|same|as|via|per|see|separately|attached|below|above|again|but|yet|still|just|already|being)(?=\\s|$))',
  ].join('|'),
  'i',
);

/** Whether a bare word goes on as a sentence: "password: must not be empty". */
const goesOn = (after: string): boolean => /^ {1,2}[A-Za-z]{2,}/.test(after);

function isPassword(value: FieldValue, { before, after }: Around): boolean {
  const { text, quoted, link } = value;
  if (!isGiven(value) || text.length > 128 || text.length < 3 || /^https?:\/\//i.test(text)) return false;
  if (
    !quoted &&
    ((/^[\w$]+$/.test(text) && /^\s{0,2}[([.]/.test(after)) || /^(?:Read|Get|New|ConvertTo|Import)-[A-Z]/.test(text))
  )
    return false;
  const isMixed = /\d/.test(text) && /[^\d.]/.test(text);
  if (speaksOfIt.test(text) && !(quoted && isMixed)) return false;
  if (link === 'blank') return isBarePassword(value, before, isMixed);
  if (/^\d+$/.test(text)) return text.length >= 4;
  if (isMixed || quoted) return true;
  if (link === 'said') return /[^A-Za-z\s]/.test(text) || (text.length >= 6 && !goesOn(after));
  return (
    text.length >= 4 &&
    (value.tight || link === 'option' || !goesOn(after) || account.test(before)) &&
    !/^[A-Z][a-z]+(?:[A-Z][a-z]+)+$/.test(text)
  );
}

const account =
  /(?:账号|帐号|用户名?|登录名|user(?:name)?|log ?in|account|ssid|wifi|wi-fi|锁屏|开机|解锁|支付|访问|热点|会议室?)[^\n]{0,40}$/i;

/** With only a blank before it, a number may be a code and a word a remark, unless the name of the user stands there. */
function isBarePassword({ text, quoted }: FieldValue, before: string, isMixed: boolean): boolean {
  if (quoted) return text.length >= 4 && !/\s/.test(text);
  if (account.test(before)) return text.length >= 4 && !/^-\d/.test(text) && !/^[\u3400-\u9fff]+$/.test(text);
  return isMixed && text.length >= 6 && !/^-?\d+\D{0,2}$|^0x/.test(text);
}

/** A password of several words goes on to the end of its clause, where nothing else stands there. */
function passwordExtent({ quoted, start, end, text: first }: FieldValue, text: string): number {
  const length = end - start;
  if (quoted) return length;
  const more =
    /^(?: {1,2}[^\s:=，。；,;|<>{}()"'-][^\s:=，。；,;|<>{}()"']*){1,3}(?=\s*$|\s*\n|[，。；;])/.exec(
      text.slice(end, end + 64),
    )?.[0];
  if (more === undefined || otherMatter.test(more) || speaksOfIt.test(first)) return length;
  return length + more.length;
}

const otherMatter =
  /(?:^| )(?:and|but|then|code|error|for|when|with|on|in|is|the|please|failed|thx|thanks|报错|但|然后|-?\d{4,})(?= |$)|[\u4e00-\u9fff]/i;
