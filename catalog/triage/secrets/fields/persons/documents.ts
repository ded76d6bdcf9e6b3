import { list } from '../../list';
import { groups, restOfLine } from '../extents';
import type { FieldClass } from '../field-class';
import { isNumber } from './numbers-by-look';

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

/** What banks, states and registers know a person by. */
export const documentFields: readonly FieldClass[] = [
  {
    kind: 'card',
    reason: 'A bank account.',
    names: list(`
      card number, card no, bank card, credit card, account number, iban, 银行卡, 卡号, 银行账号,
      银行账户, 收款账号
    `),
    words: ['pan'],
    accept: (value, around) => /^[A-Z]{0,2}[\d -]{4,40}$/.test(value.text) && isNumber(value, around, 6, 34),
    extent: groups,
  },
  {
    kind: 'id_number',
    reason: 'A document that names a person.',
    names: list(`
      id card, id number, id no, id card no, id card number, identity card, identity no, cert no,
      hkid, passport, passport no, passport number, national id, tax id, social security number,
      driver license, drivers license, driving licence, driving license, 身份证, 身分证, 身份證,
      身分證, 证件, 證件, 护照, 護照, 驾驶证, 驾照, 社保卡, 社保, 医保卡, 医保, 通行证, 台胞证,
      回乡证, 居住证, 统一编号, 军官证, 学号, 工号, 纳税人识别号, 港澳证, 居留证, 病历号, 就诊号,
      车架号
    `),
    words: list('ssn, nric, nino, license, licence, aadhaar, cpf, dni, vin, pannumber, tfn, curp, sin'),
    accept: (value, around) => isNumber(value, around, 6, 20) && !/^[0-9a-f]{16,}$/i.test(value.text),
    extent: groups,
  },
  {
    kind: 'plate',
    reason: 'A number plate leads to the owner of the car.',
    names: list('license plate, licence plate, plate number, plate no, car plate, 车牌, 車牌'),
    words: ['plate'],
    accept: ({ text }) => /^[\u4e00-\u9fffA-Z]{0,2}[A-Z0-9·. -]{2,9}$/.test(text),
    extent: groups,
  },
  {
    kind: 'birthday',
    reason: 'A birthday, in a field that says so.',
    names: list('birthday, birth date, date of birth, 生日, 出生日期, 出生年月, 出生, 生年月日, 생년월일'),
    words: list('dob, birth, born, bday, geburtsdatum'),
    accept: ({ text, quoted }, { after }) => date.test(quoted ? text : text + after),
    extent: restOfLine,
  },
];
