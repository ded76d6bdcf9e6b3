import type { SecretKind } from '../kinds';
import { isKeyLike, isOpaque, isPlaceholder, isReference, isUuid } from '../looks';
import type { FieldValue } from './value';

/** Fields whose value is one kind of secret. */
export interface FieldClass {
  kind: SecretKind;
  reason: string;
  /** Names whose end is enough, whatever stands before it: `secretkey` for `SDKSecretKey` too. Joined, in lower case. */
  names: readonly string[];
  /** Names that must be the last word of the name, because other words end like them: `sign` is no part of `design`. */
  words: readonly string[];
  /** Whether the value counts, given the 48 units of text behind it. */
  accept(value: FieldValue, after: string): boolean;
  /** How much of the value is secret, in UTF-16 units from its start, where not all. */
  extent?(value: FieldValue, text: string): number;
}

/** Links that leave no doubt which value belongs to the name. */
const isFirm = ({ link }: FieldValue): boolean => link !== 'said' && link !== 'blank';

/** A command line has no expressions of code. */
const credential = ({ text, link }: FieldValue) => !isPlaceholder(text) && (link === 'option' || /\d/.test(text) || !isReference(text));

/** A key that people have made up: of letters and digits, or in Chinese. */
const madeUp = (value: FieldValue): boolean =>
  isFirm(value) && credential(value) && value.text.length <= 64 && !trouble.test(value.text) &&
  ((value.quoted && /\d/.test(value.text) && /[A-Za-z]/.test(value.text) && !/^0x|^https?:/i.test(value.text)) || (/[\u3400-\u9fff]/.test(value.text) && /[A-Za-z0-9]/.test(value.text)));

/** A value made by a machine, the more so the less the name proves. */
function machineMade(value: FieldValue, least: number): boolean {
  if (isUuid(value.text)) return isFirm(value);
  if (/^\d{12,}$/.test(value.text)) return false;
  return isFirm(value) ? isOpaque(value.text, least) : isOpaque(value.text, 12) && /\d/.test(value.text);
}

const trouble =
  /^(?:错误?|有误|不对|不正确|不匹配|不一致|不能|不为|不存在|不会|不符|正确|失败|必填|为空|空的?|忘|过期|失效|无效|已|没|未|太|需要|应|要|请|是否|什么|啥|多少|怎么|重置|修改|被|找回|登录|长度|强度|可以|改|加密|明文|传|填|输|校验|验证|格式|(?:the|a|an|in|is|not|no|wrong|bad|error|err|fail|missing|empty|blank|expired|required?|must|should|cannot|can|could|too|does|do|did|has|have|was|were|will|reset|changed?|mismatch|correct|login|only|and|or|for|of|to|from|with|by|on|at|if|when|that|this|it|mode|type|length|field|policy|check|auth|input|based|protected|prompt|manager|string|please|contains?|verification|rejected|accepted|updated|sent|set|ok|success|incorrect|invalid|unknown|unset|unavailable|unauthorized|denied|disabled|enabled|hash|encrypted)\b)/i;

/** Whether a bare word goes on as a sentence: "password: must not be empty". */
const goesOn = (after: string) => /^ {1,2}[A-Za-z]{2,}/.test(after);

function password(value: FieldValue, after: string): boolean {
  const { text, quoted, link } = value;
  if (!credential(value) || text.length > 128 || text.length < 3 || /^https?:\/\//i.test(text)) return false;
  if (!quoted && /^[\w$]+$/.test(text) && /^\s{0,2}[([.]/.test(after)) return false;
  const mixed = /\d/.test(text) && /[^\d.]/.test(text);
  if (link === 'blank' && quoted) return text.length >= 4 && !/\s/.test(text) && !trouble.test(text);
  if (link === 'blank') return mixed && text.length >= 6 && !/^-?\d|^0x/.test(text) && !trouble.test(text);
  if (trouble.test(text) && !(quoted && mixed)) return false;
  if (/^\d+$/.test(text)) return text.length >= 4;
  if (mixed || quoted) return true;
  if (link === 'said') return /[^A-Za-z\s]/.test(text) || (text.length >= 6 && !goesOn(after));
  return text.length >= 4 && !goesOn(after) && !/^[A-Z][a-z]+(?:[A-Z][a-z]+)+$/.test(text);
}

/** A password of several words goes on to the end of its line, where nothing else stands there. */
function passwordExtent({ quoted, start, end, text: first }: FieldValue, text: string): number {
  const length = end - start;
  if (quoted) return length;
  const rest = /^((?: {1,2}[^\s:=：，。；,;|<>{}()"'-][^\s:=：，。；,;|<>{}()"']*){1,4})(?=\s*$|\s*\n|[，。；;])/.exec(text.slice(end, end + 64));
  const more = rest?.[1] ?? '';
  const stops = /(?:^| )(?:and|but|then|code|error|for|when|with|on|in|is|the|please|failed|报错|但|然后|-?\d{4,})(?= |$)|[\u4e00-\u9fff]/i;
  if (more === '' || stops.test(more) || trouble.test(first)) return length;
  return length + more.length;
}

const code = ({ text }: FieldValue) => /^(?:[A-Z]{1,2}-)?\d{3,8}$|^\d{3}-\d{3}$|^(?=.*\d)[A-Z0-9]{4,8}$/.test(text);

const han = /^(?:[\u3400-\u9fff]{2,5}|[\u3400-\u9fff]{2,6}·[\u3400-\u9fff]{2,8})(?:先生|女士|小姐|老师|经理)?$/;
const notPeople =
  /有限|公司|科技|集团|测试|客服|团队|部门|房间|用户|主播|管理|系统|未知|无|服务|失败|成功|错误|方式|信息|电话|手机|地址|我们|客户|技术|支持|工程|不能|为空|平台/;
const latin = /^\p{Lu}[\p{Ll}'’-]+(?:[ -]\p{Lu}\.?)?(?: \p{Lu}[\p{L}'’-]+){1,3}$|^\p{Lu}\p{Ll}+, \p{Lu}\p{Ll}+$/u;
const technical =
  /error|exception|track|stream|room|camera|device|audio|video|user|client|server|sdk|web|app|service|support|team|group|engine|session|test|desk|api|not found|denied|allowed|failed|chrome|safari|media|type|view|manager|worker|main|event|network/i;

function person(value: FieldValue, after: string): boolean {
  if (!isFirm(value) && value.link !== 'said') return false;
  const text = fullName(value, after);
  if (isPlaceholder(text)) return false;
  if (/[\u3400-\u9fff]/.test(text)) return han.test(text) && !notPeople.test(text);
  return /^\p{Lu}[\p{L}'’.-]{1,20}(?: \p{Lu}[\p{L}'’.-]{0,20}){0,3}$/u.test(text) && !technical.test(text) && !/[a-z][A-Z]/.test(text.replace(/Mc|Mac|O['’]/g, ''));
}

/** The words of a name that stands without quotation marks. */
function personExtent({ quoted, start, end, text: first }: FieldValue, text: string): number {
  const length = end - start;
  return quoted || /[\u3400-\u9fff]/.test(first) ? length : length + moreNames(text.slice(end, end + 64));
}

/** In UTF-16 units: the further words of a name, up to the end of its clause. */
function moreNames(after: string): number {
  return /^['’]?[\p{L}]{0,20}(?: \p{Lu}[\p{L}.'’-]{0,20}){0,3}(?=\s*$|\s*\n|[,;，。；|<(（])/u.exec(after)?.[0].length ?? 0;
}

const fullName = (value: FieldValue, after: string): string =>
  value.quoted ? value.text : value.text + after.slice(0, moreNames(after));

const wordsWithNumber = /^(?=.*\d)(?=.*\p{L}{3})[^:@=]*[ ,][^:@=]*[ ,][^:@=]*$/u;
const street =
  /[省市区县镇乡村路街道巷弄号栋楼室座]|\d.*\b(?:st|street|rd|road|ave|avenue|lane|ln|drive|dr|blvd|way|court|ct|suite|apt|floor|square|terrace|close|place|parkway|platz|stra(?:ß|ss)e|rue|via|calle)\b|\b(?:rue|via|calle|street|road|avenue|stra(?:ß|ss)e)\b.*\d/i;

const restOfLine = ({ start, end, quoted }: FieldValue, text: string): number => {
  if (quoted) return end - start;
  const line = /^[^\n，。；;|<>{}"]{0,120}/.exec(text.slice(end, end + 120))?.[0] ?? '';
  const next = / {2,}|[,，、 ](?=[A-Za-z\u3400-\u9fff]{1,12}[:：=])/.exec(line);
  return end - start + (next ? next.index : line.length);
};

const wholeNumber = (value: FieldValue, least: number, most: number): boolean => {
  const plain = value.text.replace(/[ -]/g, '');
  return isFirm(value) || value.link === 'said' || value.link === 'blank'
    ? /^[A-Z0-9()（）]+$/i.test(plain) && /\d/.test(plain) && plain.length >= least && plain.length <= most
    : false;
};

/** Numbers are written in groups. */
const groups = ({ start, end, quoted }: FieldValue, text: string): number => {
  if (quoted) return end - start;
  return end - start + (/^(?:[ -]\d{2,8}){1,5}(?![\w.:])/.exec(text.slice(end, end + 40))?.[0].length ?? 0);
};

export const fieldClasses: readonly FieldClass[] = [
  {
    kind: 'usersig',
    reason: 'A userSig lets anyone log in as that user until it expires.',
    names: ['usersig', 'tlssig', 'usersignature'],
    words: ['sig'],
    accept: (value) => machineMade(value, 12),
    extent: wrapped,
  },
  {
    kind: 'appkey',
    reason: 'An app key, next to the app, identifies the account that pays.',
    names: ['appkey'],
    words: [],
    accept: (value) => isFirm(value) ? isOpaque(value.text, 10) : isKeyLike(value.text),
  },
  {
    kind: 'token',
    reason: 'A token stands for a log-in that has taken place.',
    names: [
      ...['token', 'ticket', 'sessionkey', 'sessionid', 'jsessionid', 'phpsessid', 'privatemapkey'],
      ...['signature', 'csrf', 'xsrf', 'authcode', 'accesscode', 'txsecret', 'wssecret', 'authentication', 'jscode'],
      ...['票据', '令牌', '签名'],
    ],
    words: ['sign', 'session', 'sid', 'jwt', 'hmac', 'bot', 'salt', 'kdfsalt'],
    accept: (value) => value.text.length >= 8 && machineMade(value, 10),
    extent: wrapped,
  },
  {
    kind: 'secret_key',
    reason: 'A secret key signs for every user of the app.',
    names: [
      ...['secret', 'secretkey', 'secretid', 'accesskey', 'accesskeyid', 'accesskeysecret', 'apikey', 'authkey'],
      ...['privatekey', 'signkey', 'signingkey', 'encryptionkey', 'encryptkey', 'encodingaeskey', 'masterkey', 'aeskey'],
      ...['accountkey', 'sharedkey', 'certificate', 'appcert', 'credential', 'credentials', 'licensekey', 'streamkey'],
      ...['pushkey', 'serviceaccountkey', 'subscriptionkey', 'privatekeyid', 'appcode', 'writekey', 'serverkey', 'decryptkey', 'deploykey'],
      ...['密钥', '秘钥', '私钥', '密匙', '密鑰', '金鑰', '证书', '凭证', '凭据'],
    ],
    words: ['ak', 'sk'],
    accept: (value) => machineMade(value, 8) || madeUp(value),
    extent: wrapped,
  },
  {
    kind: 'secret_key',
    reason: 'A field that is only called a key holds one where its value was made by a machine.',
    names: [],
    words: ['key', 'auth', 'cert', 'hook', 'webhook', 'subscription', 'p12', 'pfx', 'keystore', 'jks'],
    accept: (value) => isFirm(value) && value.text.length >= 20 && isKeyLike(value.text),
  },
  {
    kind: 'password',
    reason: 'A password opens whatever it was made for.',
    names: ['password', 'passwd', 'passcode', 'psw', 'pswd', 'userpass', 'dbpass', '密码', '口令', '密碼', '暗号'],
    words: ['pwd', 'pass', 'passwort', 'contraseña'],
    accept: password,
    extent: passwordExtent,
  },
  {
    kind: 'password',
    reason: 'A passphrase is words.',
    names: ['passphrase', 'seedphrase', 'mnemonic', '助记词'],
    words: [],
    accept: (value) => isFirm(value) && credential(value) && !trouble.test(value.text),
    extent: restOfLine,
  },
  {
    kind: 'token',
    reason: 'A checksum is a log-in only beside the key and the time that it was made with.',
    names: ['checksum'],
    words: [],
    accept: (value, after) => machineMade(value, 10) && /nonce|curtime|app_?key/i.test(after),
  },
  {
    kind: 'contact',
    reason: 'What a messenger calls a person by.',
    names: ['openid', 'unionid'],
    words: [],
    accept: (value) => isFirm(value) && isOpaque(value.text, 16),
  },
  {
    kind: 'password',
    reason: 'The credential of a relay is its password.',
    names: ['credential', 'turnpassword'],
    words: ['pin', 'psk'],
    accept: (value, after) => isFirm(value) && password(value, after) && (value.quoted || /\d/.test(value.text)),
  },
  {
    kind: 'one_time_code',
    reason: 'A one-time code lets in whoever is quick.',
    names: [
      ...['verificationcode', 'verifycode', 'securitycode', 'smscode', 'vcode', 'onetimepassword', 'onetimecode'],
      ...['authenticationcode', 'logincode', 'confirmationcode', 'passcode', 'captcha'],
      ...['验证码', '校验码', '动态码', '动态密码', '短信码', '驗證碼', '激活码', '邀请码', '提取码', '取件码'],
    ],
    words: ['otp', 'cvv', 'cvc', 'cvv2', 'totp', 'tan'],
    accept: code,
    extent: groups,
  },
  {
    kind: 'card',
    reason: 'A bank account.',
    names: ['cardnumber', 'cardno', 'bankcard', 'iban', 'accountnumber', 'creditcard', '银行卡', '卡号', '银行账号', '银行账户', '帐号卡'],
    words: ['pan'],
    accept: (value) => /^[A-Z]{0,2}[\d -]{4,40}$/.test(value.text) && wholeNumber(value, 4, 34),
    extent: groups,
  },
  {
    kind: 'id_number',
    reason: 'A document that names a person.',
    names: [
      ...['idcard', 'idnumber', 'identitycard', 'idcardno', 'idcardnumber', 'idno', 'passport', 'passportno', 'passportnumber'],
      ...['socialsecuritynumber', 'driverlicense', 'driverslicense', 'drivinglicence', 'drivinglicense', 'nationalid', 'hkid', 'taxid'],
      ...['身份证', '身份证号', '身分证', '身份證', '证件号', '證件號', '护照', '護照', '驾驶证', '驾照', '驾驶证号', '社保卡', '社保', '医保卡', '通行证', '台胞证', '回乡证', '居住证', '统一编号', '军官证'],
    ],
    words: ['ssn', 'nric', 'nino', 'license', 'licence'],
    accept: (value) => wholeNumber(value, 6, 20) && !/^[0-9a-f]{16,}$/i.test(value.text),
    extent: groups,
  },
  {
    kind: 'phone',
    reason: 'A field for a telephone number holds one, however it is written.',
    names: ['phone', 'phonenumber', 'mobile', 'mobilenumber', 'telephone', 'cellphone', 'whatsapp', '电话', '手机', '手机号', '電話', '手機', '座机', '热线', '联系方式', '传真', '分机'],
    words: ['tel', 'cell', 'fax', 'msisdn'],
    accept: (value) => /^[+(（]?[\d() （）.+-]{7,24}$/.test(value.text) && /(?:\d\D{0,2}){7}/.test(value.text),
    extent: groups,
  },
  {
    kind: 'device',
    reason: 'A device leads to whoever carries it.',
    names: [
      ...['imei', 'meid', 'idfa', 'idfv', 'gaid', 'oaid', 'aaid', 'vaid', 'adid', 'advertisingid', 'advertisingidentifier', 'androidid', 'udid'],
      ...['serialnumber', 'serialno', 'macaddress', 'macaddr', 'wifimac', 'bssid', 'imsi', 'iccid', 'devicesn', 'deviceserial', 'identifierforvendor'],
      ...['序列号', '设备号', '设备序列号', '机身号', '设备码', '串号'],
    ],
    words: ['serial', 'sn', 'mac'],
    accept: (value) => isFirm(value) || value.link === 'said' || value.link === 'blank' ? /^(?=.*\d)[A-Za-z0-9:-]{8,40}$/.test(value.text) && !/^\d{1,3}$/.test(value.text) && (isUuid(value.text) || !/^[A-Za-z]+-/.test(value.text)) : false,
  },
  {
    kind: 'device',
    reason: 'The name of a network at home leads to the home.',
    names: ['wifiname', 'wifi名', 'wifi名称', '热点名', '无线名称'],
    words: ['ssid'],
    accept: (value) => isFirm(value) && credential(value) && value.text.length >= 2,
    extent: restOfLine,
  },
  {
    kind: 'plate',
    reason: 'A number plate leads to the owner of the car.',
    names: ['licenseplate', 'licenceplate', 'platenumber', 'plateno', 'carplate', '车牌', '车牌号', '車牌'],
    words: ['plate'],
    accept: ({ text }) => /^(?=.*\d)[\u4e00-\u9fffA-Z]{0,2}[A-Z0-9·. -]{2,9}$/.test(text),
    extent: groups,
  },
  {
    kind: 'birthday',
    reason: 'A birthday, in a field that says so.',
    names: ['birthday', 'birthdate', 'dateofbirth', '生日', '出生日期', '出生年月', '出生'],
    words: ['dob', 'birth', 'born'],
    accept: ({ text }) => /^\d{4}[-/.年]\d{1,2}(?:[-/.月]\d{1,2}日?)?|^\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|^(?:19|20)\d{6}$/.test(text),
  },
  {
    kind: 'place',
    reason: 'A place on the map, in a field that says so.',
    names: ['latitude', 'longitude', 'latlng', 'coordinates', '经纬度', '坐标', '定位', '经度', '纬度', 'geolocation'],
    words: ['lat', 'lng', 'lon', 'gps', 'location', 'loc'],
    accept: ({ text }) => /^[([]?-?\d{1,3}\.\d{3,}/.test(text),
    extent: ({ start, end, quoted }, text) => quoted ? end - start : end - start + (/^[°NSEW]?[, ]{0,3}[([]?-?\d{1,3}\.\d{3,}[°NSEW]?/.exec(text.slice(end, end + 40))?.[0].length ?? 0),
  },
  {
    kind: 'place',
    reason: 'Where somebody lives or works, in a field that says so.',
    names: ['homeaddress', 'shippingaddress', 'deliveryaddress', 'mailingaddress', 'billingaddress', 'streetaddress', '地址', '住址', '收货地址', '家庭住址', '所在地', '住在', 'address'],
    words: ['addr', 'street'],
    accept: (value, after) => (isFirm(value) || value.link === 'said') && [street, wordsWithNumber].some((form) => form.test(value.quoted ? value.text : value.text + after.split('\n')[0])) && !/:\/\/|^\d{1,3}\.\d|^[\w.-]+:\d|^0x|[:@]\w/.test(value.text) && (value.quoted || /[\u3400-\u9fff]|\d/.test(value.text)),
    extent: restOfLine,
  },
  {
    kind: 'name',
    reason: 'The name of a person, in a field that says so.',
    names: [
      ...['realname', 'fullname', 'firstname', 'lastname', 'surname', 'givenname', 'familyname', 'contactname', 'contactperson', 'customername'],
      ...['recipientname', 'cardholder', 'holdername', 'consignee', 'recipient', 'truename'],
      ...['姓名', '联系人', '收件人', '收货人', '真实姓名', '开户名', '户名', '持卡人', '客户姓名', '申请人', '经办人', '负责人', '法人', '寄件人', '真名', '本名', '聯絡人', '報案人', '报障人', '提交人', '反馈人'],
    ],
    words: ['contact', 'reporter', 'attn', 'sender', 'signed', 'customer', 'owner'],
    accept: person,
    extent: personExtent,
  },
  {
    kind: 'name',
    reason: 'A field that is only called a name holds that of a person where two words with capitals stand in it.',
    names: [],
    words: ['name', 'nickname', '名字', '客户', '称呼'],
    accept: (value, after) =>
      isFirm(value) && value.link !== 'argument' && !technical.test(value.text) &&
      (latin.test(fullName(value, after)) || (value.quoted && han.test(value.text) && !notPeople.test(value.text) && value.text.length <= 3)),
    extent: personExtent,
  },
];

/** A value that was wrapped goes on in the next line. */
function wrapped({ start, end, text: first }: FieldValue, text: string): number {
  let stop = end;
  if (first.length < 40) return stop - start;
  for (let line = 0; line < 60; line++) {
    const more = /^\\?\n[A-Za-z0-9*_+/=-]{30,}/.exec(text.slice(stop, stop + 200));
    if (!more) break;
    stop += more[0].length;
  }
  return stop - start;
}
