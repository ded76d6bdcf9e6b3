import { catalog } from 'errdesk:catalog';
import { expect, it } from 'vitest';
import { plainView } from '../text/view';
import { createTriage } from '../triage';
import { joinedRows } from './joined-rows';

const joined = (raw: string) => joinedRows(plainView(raw)).view.text;
const cutAt = (text: string, width: number) =>
  (text.match(new RegExp(`.{1,${width}}`, 'g')) ?? []).join('\n');

it.each([
  'TRTC join room failed, code=70001 msg=userSig expired, please ask for another',
  '2024-05-01 10:00:00.120 ERROR AVSDK enterRoom errCode:10006 user not in room',
])('puts together what a narrow window cut: %s', (text) => expect(joined(cutAt(text, 20))).toBe(text));

it.each([
  '2024-05-01 10:00:00 a70001\n2024-05-01 10:00:01 b70003\n2024-05-01 10:00:02 c70001',
  'app.rtc.join.70001.failed\napp.rtc.join.70003.failed\napp.rtc.join.70009.failed',
  'code 70001\ncode 70003\ncode 70009',
  'takeSeat code=-2343\nexitRoom code=-2343\njoinRoom code=-2343\nopenRoom code=-2343',
  'takeSeat code=-2343\nexitRoom code=-2343\njoinRoom code=-2343\n',
  '| 30000410 | not there |\n| 30000411 | not there |\n| 30000412 | not there |',
  'one line of some length here\nanother that is shorter\nand a third one',
])('leaves lines that are records: %j', (raw) => expect(joined(raw)).toBe(raw));

it('says of a number that it was cut, and points at all of it', () => {
  const raw = cutAt('ERROR AVSDK join fails, errCode: 10006 user not in room any more', 18);
  expect(raw).toContain('100\n06');
  const [finding] = createTriage(catalog)(raw).findings;
  const [span] = finding?.evidence ?? [];
  expect(finding?.reasons.map(({ en }) => en)).toContain(
    'Its digits were torn apart (100 / 06); together they are 10006.',
  );
  expect(span && span.end - span.start).toBe(6);
});
