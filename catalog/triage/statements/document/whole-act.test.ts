import { describe, expect, it } from 'vitest';
import type { MessageStart } from '../../message-start';
import { wholeActIn } from './whole-act';

const isCode = (written: string) => !/^[1-9]\d{3}$/.test(written);

/** Samples have the code in question in double angle brackets. */
function actIn(sample: string) {
  const start = sample.indexOf('«');
  const end = sample.indexOf('»') - 1;
  return wholeActIn(sample.replace(/[«»]/g, ''), { messages: [], isCode })({ start, end });
}

describe('a text that reports nothing as a whole', () => {
  it.each([
    [
      'a runbook',
      'RUNBOOK: joining\nOwner: platform team\nLast reviewed: May\n\nStep 1 - Read the number\n* «-100013»: arrears. Page the billing contact.\n* -10012: no room id. Return the ticket to the integrator.\n* 70001: expired. Ask the integrator to renew.\n\nEscalation\ntier one, tier two',
    ],
    [
      'an exam',
      '支持工程师考试（A 卷）\n姓名：________　工号：________\n\n一、单项选择\n1. 返回 «-2108» 时，用户应当（　）\n A 重装　B 退出原来的房间\n2. 返回 16451 时，应当（　）\n A 重登　B 点一下页面\n\n二、简答\n3. 简述 -100006 的排查步骤。\n\n参考答案\n1 B　2 B',
    ],
    [
      'a settled incident',
      'POST-MORTEM "Evening classes"\nStatus: final\n\nImpact\n312 lessons were delayed.\n\nTimeline\n18:04 clients log «70009»\n18:39 roll-back started\n18:43 error rate back to zero\n18:55 incident closed\n\nAction items\n[done] the pipeline checks the key\n\nLessons learned\nRehearse the roll-back.',
    ],
    [
      'a list of texts',
      'Strings for the translators, batch 4\nPrepared by: language services\n\nkey\ten\tzh\tstate\nerr_4096\tInvalid parameter\t参数不对\tdone\nerr_4097\tNot allowed now\t现在不能这样操作\tdone\nerr_«16388»\tCould not join\t进房失败\tdone\nbtn_close\tClose\t关闭\tdone',
    ],
  ])('%s', (_, sample) => expect(actIn(sample)).toBe('documented'));
});

describe('a text that reports something, however it is made', () => {
  it.each([
    [
      'a form',
      'Support request form   Version: 3.0\nOwner of the form: customer care\n\n1. Company\n Harbour Ltd\n2. Product\n a show app\n3. What happened instead\n enterRoom ends with «10003», the host is thrown back\n4. Since when\n this morning',
    ],
    [
      'a ticket with the manual in it',
      '工单号 99120\n客户：青禾在线\n问题：进房失败，«70003»\n\n—— 处理手册 ——\n版本：8　维护：知识组\n一、判断\n70001 表示过期，70003 表示校验失败\n二、处理\n1. 引导客户核对签名长度\n三、话术\n“您好，麻烦您用工具校验一下签名。”',
    ],
    [
      'an incident that goes on',
      'INCIDENT 0611   status: OPEN\n\nSummary\nSince 08:40 a third of all users cannot join.\n\nTimeline\n08:55 the console shows Join room failed result: «-100021»\n09:10 restart of our gateway, no change\n\nRoot cause\nunknown\n\nNext steps\n- ask the vendor',
    ],
    [
      'a mail about a training',
      'Subject: training material, and an error\n\nContents:\n Chapter 1 Log in\n Chapter 2 Start a visit\n Appendix Frequent questions\n\nWhile taking the screenshots I ran into an error: after half a minute I get «61003», four times in a row this afternoon.\nCould you have a look?',
    ],
    [
      'an own case beside a manual',
      '会议系统使用手册（节选）\n版本：2　维护：信息科\n\n一、说明\n-2100 表示房间不存在。\n-2105 表示房间号不合法。\n-2343 表示麦位被锁。\n-2346 表示人数已满。\n坐席应引导用户核对会议号。\n\n我们今天上午进会一直报 «-2108»，重启过也没用，麻烦帮忙看看。',
    ],
    [
      'a list of what does not work',
      'Our tester wrote down what does not work on our tablets:\n\n 1. camera: error «-1101» although the permission is granted\n 2. microphone: error -1105\n 3. sharing: error -1108\n 4. second room: error -2108\n\nOn a Pixel all is fine.\nIs there something that we have to switch on?',
    ],
  ])('%s', (_, sample) => expect(actIn(sample)).toBeUndefined());
});

/** A head that was cut off stands in the sample as `<head>`. */
function threadIn(sample: string, kind: 'mail' | 'chat') {
  const messages: MessageStart[] = [];
  let text = '';
  for (const line of sample.split('\n'))
    if (line === '<head>') messages.push({ at: text.length, kind });
    else text += `${line}\n`;
  const start = text.indexOf('«');
  const end = text.indexOf('»') - 1;
  const moved = messages.map(({ at, kind }) => ({ kind, at: at - (at > end ? 2 : 0) }));
  return wholeActIn(text.replace(/[«»]/g, ''), { messages: moved, isCode })({ start, end });
}

describe('a thread', () => {
  it.each([
    [
      'a mail that thanks',
      'mail',
      '<head>\nThat was it! The key was old. You may close the ticket.\n<head>\n«70009» says that the key is another one.\n<head>\nsince the weekend nobody can join, 70009',
    ],
    [
      'a chat that ends well',
      'chat',
      '<head>\n老师推流报 «40000411»，急\n<head>\n先进房再推流试试\n<head>\n可以了，谢谢',
    ],
    [
      'a ticket that was closed at last',
      'chat',
      '工单 17\n06-03 10:12 客户：老师开课时推流失败，«40000411»\n06-03 10:20 坐席：请先进房再推流\n06-03 14:42 系统：客户确认解决，工单关闭\n06-10 00:00 系统：归档',
    ],
  ] as const)('is over: %s', (_, kind, sample) => expect(threadIn(sample, kind)).toBe('denied'));
  it.each([
    [
      'a mail with another matter',
      'mail',
      '<head>\nYou may close the old one. But since this morning subscribing fails with «16450». Can you help?\n<head>\nplease renew the signature',
    ],
    [
      'a mail that only quotes a closing',
      'mail',
      '<head>\nIt fails again today, «16450».\n<head>\nThat was it! You may close the ticket.',
    ],
    [
      'a ticket that was opened again',
      'chat',
      '工单 17\n06-03 10:12 客户：推流失败，40000411\n06-03 14:42 系统：客户确认解决，工单关闭\n06-05 09:00 客户：今天又报 «40000411»，麻烦再看看',
    ],
  ] as const)('goes on: %s', (_, kind, sample) => expect(threadIn(sample, kind)).toBeUndefined());
});
