import { list } from '../../list';
import type { FieldClass } from '../field-class';
import { isLikelyPerson, isPerson, isPersonInPart, personExtent } from './names-by-look';

export const nameFields: readonly FieldClass[] = [
  {
    kind: 'name',
    reason: 'The name of a person, in a field that says so.',
    names: list(`
      real name, full name, first name, last name, surname, given name, family name, true name,
      legal name, contact name, contact person, customer name, recipient name, patient name,
      student name, holder name, card holder, consignee, recipient, 姓名, 真名, 本名, 实名, 户名,
      开户名, 联系人, 聯絡人, 联络人, 收件人, 收货人, 寄件人, 持卡人, 申请人, 经办人, 负责人, 法人,
      报障人, 報案人, 提交人, 反馈人, 报修人, 对接人, 报告人, 当事人, 主叫人, 参会人, 签名人,
      签收人, 接口人, 用户名称, 客户名称, 学员, 学生, 患者, 家长, 授课老师, お名前, 氏名, 이름
    `),
    words: [],
    accept: isPerson,
    extent: personExtent,
  },
  {
    kind: 'name',
    reason: 'A field for a part that somebody plays holds a name, or says what that part does.',
    names: ['客户', '老师'],
    words: list(`
      contact, reporter, attn, sender, signed, customer, owner, assignee, requester, author, from,
      cc, holder, attendees, receiver
    `),
    accept: isPersonInPart,
    extent: personExtent,
  },
  {
    kind: 'name',
    reason:
      'A field that is only called a name holds that of a person where two words with capitals stand in it.',
    names: list('username, display name, nickname, nick, 昵称, 名字, 称呼, 用户名'),
    words: ['name'],
    accept: isLikelyPerson,
    extent: personExtent,
  },
];
