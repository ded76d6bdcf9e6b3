import { list } from '../../list';
import { isOpaque } from '../../looks/opaque';
import { groups } from '../extents';
import { type FieldClass, isFirm } from '../field-class';

export const contactFields: readonly FieldClass[] = [
  {
    kind: 'phone',
    reason: 'A field for a telephone number holds one, however it is written.',
    names: list(`
      phone, phone number, mobile, mobile number, telephone, cellphone, whatsapp, 电话, 手机, 電話,
      手機, 座机, 热线, 联系方式, 传真, 電話番号, 전화번호, 휴대폰, 전화
    `),
    words: list('tel, cell, fax, msisdn, mob'),
    accept: ({ text }) => /^[+(（]?[\d() （）.+-]{7,24}$/.test(text) && /(?:\d\D{0,2}){7}/.test(text),
    extent: groups,
  },
  {
    kind: 'contact',
    reason: 'What a messenger calls a person by.',
    names: list('open id, union id, to user, from user'),
    words: [],
    accept: (value) => isFirm(value) && isOpaque(value.text, 16),
  },
];
