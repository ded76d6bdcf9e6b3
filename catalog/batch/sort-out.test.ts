import { expect, it } from 'vitest';
import { ticketOf } from './batch';
import { mayBeSeveral } from './may-be-several';
import { sortOut } from './sort-out';

const sorted = (text: string, name: string | null = null) => sortOut([{ name, text }], null);
/** The tickets of a text that surely holds several. */
function ticketsIn(text: string, name: string | null = null) {
  const out = sorted(text, name);
  return out.kind === 'several' ? out.batch.rows.map((row) => ticketOf(out.batch, row)) : out.kind;
}
/** How many tickets a text might be, that is read as one. */
function perhaps(text: string, name: string | null = null) {
  const out = sorted(text, name);
  return out.kind === 'one' ? (out.perhaps?.rows.length ?? 0) : out.kind;
}

const csv = [
  'Ticket,Customer,Priority,Description',
  '#48301,Orbit,high,"Cannot join, result: 70003 sig verify fail"',
  '#48302,陈工,low,"onError code:-1101',
  'on iOS ""17"""',
].join('\r\n');

it('makes a ticket of each row of a table, with line breaks, commas and quotes inside of quotes', () => {
  const tickets = [
    { text: 'Cannot join, result: 70003 sig verify fail', customer: 'Orbit', ticket: '#48301', name: null },
    { text: 'onError code:-1101\r\non iOS "17"', customer: '陈工', ticket: '#48302', name: null },
  ];
  expect(ticketsIn(csv)).toEqual(tickets);
  expect(ticketsIn(`\ufeff${csv}`, 'tickets.csv')).toEqual(tickets);
});

it('knows the headings of both languages, whatever stands between the cells', () => {
  const rows = [
    ['工单编号', '客户名称', '问题描述', '优先级'],
    ['48301', '星河教育', '进房失败 70003', '高'],
    ['48302', '王女士', '摄像头打不开 -1101', '低'],
  ];
  for (const delimiter of [',', '\t', ';'])
    expect(ticketsIn(rows.map((row) => row.join(delimiter)).join('\n'))).toEqual([
      { text: '进房失败 70003', customer: '星河教育', ticket: '48301', name: null },
      { text: '摄像头打不开 -1101', customer: '王女士', ticket: '48302', name: null },
    ]);
});

it('reads subject and description together, and what another column states under its heading', () => {
  const text =
    'id;subject;description;SDK version;status\n1;Join;refused 70003;4.15.3;new\n2;Camera;-1101;;new';
  expect(ticketsIn(text)).toEqual([
    { text: 'Join\nrefused 70003\nSDK version: 4.15.3', customer: '', ticket: '1', name: null },
    { text: 'Camera\n-1101', customer: '', ticket: '2', name: null },
  ]);
});

it('makes a ticket of each object, on lines of their own and in an array', () => {
  const objects = [
    { ticket_id: 7, requester: 'Nova', comment: 'join fail -100013', tags: ['a'] },
    { ticket_id: 8, requester: 'Kite', comment: { body: 'result 70003' }, tags: [] },
  ];
  const tickets = [
    { text: 'join fail -100013', customer: 'Nova', ticket: '7', name: null },
    { text: '{"body":"result 70003"}', customer: 'Kite', ticket: '8', name: null },
  ];
  expect(ticketsIn(JSON.stringify(objects))).toEqual(tickets);
  expect(ticketsIn(JSON.stringify(objects, null, 2))).toEqual(tickets);
  expect(ticketsIn(`${objects.map((one) => JSON.stringify(one)).join('\n')}\n`)).toEqual(tickets);
});

it('reads the table of a page that a help desk puts on the clipboard', () => {
  const html = `<meta charset=utf-8><table><thead><tr><th>ID<th>Requester<th>Subject</tr></thead>
    <tr><td>#1</td><td>Orbit</td><td>join<br>70003 &amp; more</td></tr>
    <tr><td>#2</td><td>Nova</td><td><p>camera</p><p>-1101</p><script>x</script></td></tr></table>`;
  const out = sortOut(
    [{ name: null, text: 'ID\tRequester\tSubject\n#1\tOrbit\tjoin\n70003 & more', html }],
    null,
  );
  expect(out.kind === 'several' && out.batch.rows.map((row) => ticketOf(out.batch, row))).toEqual([
    { text: 'join\n70003 & more', customer: 'Orbit', ticket: '#1', name: null },
    { text: 'camera\n-1101', customer: 'Nova', ticket: '#2', name: null },
  ]);
});

it('survives a page that is nested deeper than anything can go', () => {
  expect(perhaps(`<table>${'<div>'.repeat(50_000)}70003`)).toBe(0);
});

it('takes no log, stack trace, message or error object for a table', () => {
  const logs = [
    '2026-11-20 10:00:01,123 ERROR join failed, result: 70003, sig verify fail\n2026-11-20 10:00:02,456 INFO retry, attempt 2, after 500',
    'Error: join failed, code, 70003\n    at join (app.js:1:2), async\n    at run (app.js:3:4), async',
    '{"code":70003,"message":"sig verify fail"}',
    '{\n  "error": 70003,\n  "message": "id, customer, text"\n}',
    '{"ts":1,"level":"error","msg":"join failed 70003"}\n{"ts":2,"level":"info","msg":"retry"}',
    'Hello,\nthe customer, Ms Wang, says: 70003\nthanks, Lin',
    '王女士 2022/11/17 21:07\n进房失败，报 70003\n\n客服 2022/11/17 21:08\n请问，是哪个版本，什么系统',
    'key, value, error\nsee the, lines\nbelow, a, b, c, d\nx\ny, z',
    'time=1, code=70003, message=fail\ntime=2, code=70003, message=fail',
  ];
  for (const log of logs) expect([log, sorted(log).kind]).toEqual([log, 'one']);
  expect(logs.filter((log) => perhaps(log) === 0)).toEqual(logs.filter((_, at) => at !== 4));
});

it('offers to tear a log apart that looks like a table, and does not do so by itself', () => {
  const log = '@timestamp,level,message,host\n1,error,join failed 70003,a\n2,info,retry,b';
  expect([perhaps(log), perhaps(log, 'kibana.csv')]).toEqual([2, 2]);
  const rows = '#48301\tcannot join 70003\topen\n#48302\tcamera -1101\topen';
  expect(perhaps(rows)).toBe(2);
  expect(perhaps('time,user,message\n10:00,u1,join failed 70003\n10:01,u2,camera -1101')).toBe(2);
  expect(perhaps('code,message\n70003,sig verify fail\n-1101,camera')).toBe(2);
});

it('reads a file that is called a table as one, with its longest column as the text', () => {
  const text = 'a,b,c\n1,this one is refused with 70003,x\n2,that one has no camera,y';
  expect(sorted(text).kind).toBe('one');
  expect(ticketsIn(text, 'export.csv')).toEqual([
    { text: 'this one is refused with 70003', customer: '', ticket: '', name: null },
    { text: 'that one has no camera', customer: '', ticket: '', name: null },
  ]);
});

it('mends what is not quoted well: a lone quote, a comma too many, a row too short', () => {
  const text =
    'ticket,customer,description\n1,Orbit,a 5" screen, result 70003\n2,Nova,"unclosed -1101\n3,Kite\n4,X,ok 60007\n5,Y,b\n6,Z,c';
  expect(ticketsIn(text)).toEqual([
    { text: 'a 5" screen, result 70003', customer: 'Orbit', ticket: '1', name: null },
    { text: '"unclosed -1101', customer: 'Nova', ticket: '2', name: null },
    { text: 'ok 60007', customer: 'X', ticket: '4', name: null },
    { text: 'b', customer: 'Y', ticket: '5', name: null },
    { text: 'c', customer: 'Z', ticket: '6', name: null },
  ]);
  const out = sorted(text);
  expect(out.kind === 'several' && out.batch.left).toEqual([{ name: '', why: 'empty', count: 1 }]);
});

it('reads a long table whose cells have many lines, and one with a title above its headings', () => {
  const log = Array.from({ length: 13 }, (_, at) => `line ${at}, errCode=-1101`).join('\n');
  const rows = Array.from({ length: 1000 }, (_, at) => `${at},customer ${at},"${log}"`);
  const out = sorted(`id,customer,text\n${rows.join('\n')}`);
  expect(out.kind === 'several' && out.batch.rows.length).toBe(1000);
  const titled = 'Tickets of November,,\n,,\nticket,customer,description\n1,Orbit,a 70003\n2,Nova,b -1101';
  expect(ticketsIn(titled, 'export.csv')).toEqual([
    { text: 'a 70003', customer: 'Orbit', ticket: '1', name: null },
    { text: 'b -1101', customer: 'Nova', ticket: '2', name: null },
  ]);
});

it('reads the table of a workbook by its tabs, whatever else stands in its cells', () => {
  const text = '工单号\t描述\tSDK version\n1\t{"code":70003,"a":1};x\t4.1\n2\t"two\nlines"\t';
  expect(ticketsIn(text, '工单.xlsx')).toEqual([
    { text: '{"code":70003,"a":1};x\nSDK version: 4.1', customer: '', ticket: '1', name: null },
    { text: 'two\nlines', customer: '', ticket: '2', name: null },
  ]);
  expect(ticketsIn('<table><tr><th>Ticket<th>Text<tr><td>1<td>a<tr><td>2<td>b</table>', 'old.xls')).toEqual([
    { text: 'a', customer: '', ticket: '1', name: null },
    { text: 'b', customer: '', ticket: '2', name: null },
  ]);
});

it('reads ten thousand rows, and says how many it leaves out', () => {
  const rows = Array.from({ length: 10_003 }, (_, at) => `${at},customer ${at},"result ${at},\nline 2"`);
  const out = sorted(`id,customer,text\n${rows.join('\n')}`, 'all.csv');
  if (out.kind !== 'several') throw new Error(out.kind);
  expect(out.batch.rows.length).toBe(10_000);
  expect(out.batch.left).toEqual([{ name: 'all.csv', why: 'too-many', count: 3 }]);
  const last = out.batch.rows.at(-1);
  expect(last && ticketOf(out.batch, last).text).toBe('result 9999,\nline 2');
});

it('makes a ticket of each file, and of each row where a file is a table', () => {
  const sources = [
    { name: 'a.log', text: 'join failed 70003' },
    { name: 'b.csv', text: 'ticket,description\n1,x 70003\n2,y -1101' },
  ];
  const out = sortOut(sources, 'logs.zip', [{ name: 'c.png', why: 'not-text' }]);
  if (out.kind !== 'several') throw new Error(out.kind);
  expect(out.batch.name).toBe('logs.zip');
  expect(out.batch.left).toEqual([{ name: 'c.png', why: 'not-text' }]);
  expect(out.batch.rows.map((row) => ticketOf(out.batch, row))).toEqual([
    { text: 'join failed 70003', customer: '', ticket: '', name: 'a.log' },
    { text: 'x 70003', customer: '', ticket: '1', name: null },
    { text: 'y -1101', customer: '', ticket: '2', name: null },
  ]);
});

it('spares a look at what surely is one text', () => {
  expect(mayBeSeveral(csv, null)).toBe(true);
  expect(mayBeSeveral('[{"id":1}]', null)).toBe(true);
  expect(mayBeSeveral('a\tb\nc\td', null)).toBe(true);
  expect(mayBeSeveral('x', 'x.csv')).toBe(true);
  expect(mayBeSeveral('result: 70003, sig verify fail', null)).toBe(false);
  expect(mayBeSeveral('[09:41:06] join failed\n[09:41:07] retry', null)).toBe(false);
  expect(mayBeSeveral('{\n "code": 70003\n}', null)).toBe(false);
});
