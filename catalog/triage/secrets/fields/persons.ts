import { isOpaque, isPlaceholder, isUuid } from '../looks';
import { coordinates, groups, restOfLine } from './extents';
import { type Around, type FieldClass, isFirm, list } from './field-class';
import type { FieldValue } from './value';

/** Fields that say that a person, what a person carries, or where a person lives stands in them. */
export const personFields: readonly FieldClass[] = [
  {
    kind: 'card',
    reason: 'A bank account.',
    names: list(
      'cardnumber, cardno, bankcard, iban, accountnumber, creditcard, 银行卡, 卡号, 银行账号, 银行账户, 收款账号',
    ),
    words: ['pan'],
    accept: (value, around) => /^[A-Z]{0,2}[\d -]{4,40}$/.test(value.text) && isNumber(value, around, 6, 34),
    extent: groups,
  },
  {
    kind: 'id_number',
    reason: 'A document that names a person.',
    names: [
      ...list(
        'idcard, idnumber, identitycard, idcardno, idcardnumber, idno, passport, passportno, passportnumber, nationalid',
      ),
      ...list(
        'socialsecuritynumber, driverlicense, driverslicense, drivinglicence, drivinglicense, hkid, taxid, identityno, certno',
      ),
      ...list(
        '身份证, 身分证, 身份證, 身分證, 证件, 證件, 护照, 護照, 驾驶证, 驾照, 社保卡, 社保, 医保卡, 医保, 通行证, 台胞证, 回乡证',
      ),
      ...list('居住证, 统一编号, 军官证, 学号, 工号, 纳税人识别号, 港澳证, 居留证, 病历号, 就诊号, 车架号'),
    ],
    words: list('ssn, nric, nino, license, licence, aadhaar, cpf, dni, vin, pannumber, tfn, curp, sin'),
    accept: (value, around) => isNumber(value, around, 6, 20) && !/^[0-9a-f]{16,}$/i.test(value.text),
    extent: groups,
  },
  {
    kind: 'phone',
    reason: 'A field for a telephone number holds one, however it is written.',
    names: list(
      'phone, phonenumber, mobile, mobilenumber, telephone, cellphone, whatsapp, 电话, 手机, 電話, 手機, 座机, 热线, 联系方式, 传真, 電話番号, 전화번호, 휴대폰, 전화',
    ),
    words: list('tel, cell, fax, msisdn, mob'),
    accept: ({ text }) => /^[+(（]?[\d() （）.+-]{7,24}$/.test(text) && /(?:\d\D{0,2}){7}/.test(text),
    extent: groups,
  },
  {
    kind: 'device',
    reason: 'A device leads to whoever carries it.',
    names: [
      ...list(
        'imei, meid, idfa, idfv, gaid, oaid, aaid, vaid, adid, advertisingid, advertisingidentifier, androidid, udid',
      ),
      ...list(
        'serialnumber, serialno, macaddress, macaddr, wifimac, bssid, imsi, iccid, devicesn, deviceserial, identifierforvendor',
      ),
      ...list('序列号, 设备号, 机身号, 设备码, 串号, 设备sn, 广告标识符'),
    ],
    words: list('serial, sn, mac, ether, hwaddr, aid, did, ifa'),
    accept: ({ text }) =>
      /^(?=.*\d)[A-Za-z0-9:-]{8,40}$/.test(text) && (isUuid(text) || !/^[A-Za-z]+-/.test(text)),
  },
  {
    kind: 'device',
    reason: 'The name of a network at home leads to the home.',
    names: list('wifiname, wifi名, wifi名称, wifi, 热点名, 热点名称, 无线名称, 无线网络'),
    words: ['ssid'],
    accept: (value) =>
      (isFirm(value) || value.link === 'said') &&
      !isPlaceholder(value.text) &&
      value.text.length >= 2 &&
      !/^(?:on|off|4g|5g|2\.4g|wpa2?|connected|disconnected|enabled|disabled|weak|strong|unknown|信号|正常|已|未|断|不|连|弱|强|好|差|网络)/i.test(
        value.text,
      ),
    extent: restOfLine,
  },
  {
    kind: 'plate',
    reason: 'A number plate leads to the owner of the car.',
    names: list('licenseplate, licenceplate, platenumber, plateno, carplate, 车牌, 車牌'),
    words: ['plate'],
    accept: ({ text }) => /^[\u4e00-\u9fffA-Z]{0,2}[A-Z0-9·. -]{2,9}$/.test(text),
    extent: groups,
  },
  {
    kind: 'birthday',
    reason: 'A birthday, in a field that says so.',
    names: list('birthday, birthdate, dateofbirth, 生日, 出生日期, 出生年月, 出生, 生年月日, 생년월일'),
    words: list('dob, birth, born, bday, geburtsdatum'),
    accept: ({ text, quoted }, { after }) => isDate(quoted ? text : text + after),
    extent: restOfLine,
  },
  {
    kind: 'place',
    reason: 'A place on the map, in a field that says so.',
    names: list(
      'latitude, longitude, latlng, coordinates, 经纬度, 坐标, 定位, 经度, 纬度, 北纬, 东经, 南纬, 西经, geolocation, gpsposition',
    ),
    words: list('lat, lng, lon, gps, location, loc, geo'),
    accept: ({ text }) => /^[([]?-?\d{1,3}\.\d{3,}/.test(text),
    extent: coordinates,
  },
  {
    kind: 'place',
    reason: 'Where somebody lives or works, in a field that says so.',
    names: list(
      'homeaddress, shipto, deliverto, shippingaddress, deliveryaddress, mailingaddress, billingaddress, streetaddress, 地址, 住址, 所在地, 住在, 住所, 주소, address, adresse',
    ),
    words: list('addr, street'),
    accept: isStreet,
    extent: restOfLine,
  },
  {
    kind: 'name',
    reason: 'The name of a person, in a field that says so.',
    names: [
      ...list(
        'realname, fullname, firstname, lastname, surname, givenname, familyname, contactname, contactperson, customername',
      ),
      ...list(
        'recipientname, cardholder, holdername, consignee, recipient, truename, legalname, patientname, studentname',
      ),
      ...list(
        '姓名, 联系人, 收件人, 收货人, 开户名, 户名, 持卡人, 申请人, 经办人, 负责人, 法人, 寄件人, 真名, 本名, 聯絡人, 联络人, 報案人',
      ),
      ...list(
        '报障人, 提交人, 反馈人, 报修人, 对接人, 报告人, 当事人, 用户名称, 客户名称, 主叫人, 学员, 患者, 家长, 签名人, 签收人, 实名, 参会人, 接口人, 授课老师, 学生, お名前, 氏名, 이름',
      ),
    ],
    words: list(
      'contact, reporter, attn, sender, signed, customer, owner, assignee, requester, author, from, cc, holder, attendees, receiver',
    ),
    accept: isPerson,
    extent: personExtent,
  },
  {
    kind: 'name',
    reason:
      'A field that is only called a name holds that of a person where two words with capitals stand in it.',
    names: list('username, displayname, nickname, nick, 昵称, 名字, 客户, 称呼, 老师, 用户名'),
    words: ['name'],
    accept: isLikelyPerson,
    extent: personExtent,
  },
  {
    kind: 'contact',
    reason: 'What a messenger calls a person by.',
    names: list('openid, unionid, touser, fromuser'),
    words: [],
    accept: (value) => isFirm(value) && isOpaque(value.text, 16),
  },
];

const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)';
const date = new RegExp(
  [
    String.raw`^\d{4} ?[-/.年] ?\d{1,2}(?: ?[-/.月] ?\d{1,2}日?)?`,
    String.raw`^\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}`,
    String.raw`^(?:19|20)\d{6}(?!\d)`,
    String.raw`^\d{1,2}(?:st|nd|rd|th)?[- ]?${month}`,
    `^${month}`,
  ].join('|'),
  'i',
);
const isDate = (text: string): boolean => date.test(text);

function isNumber({ text, quoted }: FieldValue, { after }: Around, least: number, most: number): boolean {
  const more = quoted ? '' : (/^(?:[ -]\d{2,8}){1,6}/.exec(after)?.[0] ?? '');
  const plain = (text + more).replace(/[ ./-]/g, '');
  return (
    /^[A-Z0-9()（）]+$/i.test(plain) && /\d/.test(plain) && plain.length >= least && plain.length <= most
  );
}

const wordsWithNumber = /^(?=.*\d)(?=.*\p{L}{3})[^:@=]*[ ,][^:@=]*[ ,][^:@=]*$/u;
const street =
  /[省市区县镇乡村路街道巷弄号栋楼室座].*\d|\d.*[号栋楼室座]|[省市区县镇].*[路街道巷村]|\d.*\b(?:st|street|rd|road|ave|avenue|lane|ln|drive|dr|blvd|way|court|suite|apt|floor|square|terrace|parkway|platz)\b/i;

function isStreet(value: FieldValue, { after }: Around): boolean {
  if (!isFirm(value) && value.link !== 'said') return false;
  const line = value.quoted ? value.text : value.text + (after.split('\n')[0] ?? '');
  if (/:\/\/|^\d{1,3}\.\d|^[\w.-]+:\d|^0x|^[\w.-]*@/.test(value.text)) return false;
  return street.test(line) || wordsWithNumber.test(line);
}

const han =
  /^(?:[\uac00-\ud7af]{2,4}|[\u3400-\u9fff]{2,5}|[\u3400-\u9fff]{2,6}·[\u3400-\u9fff]{2,8})(?:先生|女士|小姐|老师|经理)?$/;
const notPeople =
  /有限|公司|科技|集团|测试|客服|团队|部门|房间|用户|主播|管理|系统|未知|无|服务|失败|成功|错误|方式|信息|电话|手机|地址|我们|客户|技术|支持|工程|不能|为空|平台|缺|未|不|已|请|匿名|游客|研发|运营|产品|同上|名称|姓名|昵称|电视|设备/;
const latin =
  /^\p{Lu}[\p{Ll}'’-]+(?:[ -]\p{Lu}\.?)?(?: \p{Lu}[\p{L}'’-]+){1,3}$|^\p{Lu}\p{Ll}+, \p{Lu}\p{Ll}+$/u;
const technical =
  /error|exception|track|stream|room|camera|device|audio|video|user|client|server|sdk|web|app|service|support|team|group|engine|session|test|desk|api|not found|denied|allowed|failed|chrome|safari|media|type|view|manager|worker|main|event|network|microphone|speaker|screen|share|studio|display|built|internal|default|pro\b|mac|windows|android|iphone|galaxy|pixel|redmi|unknown|anonymous|guest|admin|null|live|demo|sample|company|ltd|inc|corp|center|office|help|sales|engineering|channel|meeting|class|codec|profile|mode|setup|java|install|checkout|deploy|upload|download|cache|lint|state|release|build|version/i;

function isPerson(value: FieldValue, { after }: Around): boolean {
  const isOwnLine = /^\s*(?:\n|$)/.test(after) && /[\u3400-\u9fff]/.test(value.text);
  if (!isFirm(value) && value.link !== 'said' && !isOwnLine) return false;
  const text = fullName(value, after);
  if (isPlaceholder(text)) return false;
  if (/[\u3400-\u9fff\uac00-\ud7af]/.test(text)) return han.test(text) && !notPeople.test(text);
  return (
    /^\p{Lu}[\p{L}'’.-]{1,20}(?: \p{Lu}[\p{L}'’.-]{0,20}){0,3}$/u.test(text) &&
    !technical.test(text) &&
    !/\p{Ll}\p{Lu}/u.test(text.replace(/Mc|Mac|O['’]/g, ''))
  );
}

function isLikelyPerson(value: FieldValue, { before, after }: Around): boolean {
  if (
    !(isFirm(value) || (value.link === 'said' && /\bmy $/i.test(before))) ||
    value.link === 'argument' ||
    technical.test(fullName(value, after))
  )
    return false;
  if (latin.test(fullName(value, after))) return true;
  return han.test(value.text) && value.text.length <= 3 && !notPeople.test(value.text);
}

/** In UTF-16 units: the further words of a name, up to the end of its clause. */
function moreNames(after: string): number {
  const more =
    /^['’]?\p{L}{0,20}(?: \p{Lu}[\p{L}.'’-]{0,20}){0,3}(?=\s*$|\s*\n|[,;，。；|<(（]| (?:and|from) )/u;
  return more.exec(after)?.[0].length ?? 0;
}

const fullName = (value: FieldValue, after: string): string =>
  value.quoted ? value.text : value.text + after.slice(0, moreNames(after));

function personExtent({ quoted, start, end, text: first }: FieldValue, text: string): number {
  const length = end - start;
  return quoted || /[\u3400-\u9fff]/.test(first) ? length : length + moreNames(text.slice(end, end + 64));
}
