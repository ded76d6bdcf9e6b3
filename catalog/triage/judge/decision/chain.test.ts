import { catalog } from 'errdesk:catalog';
import { expect, it } from 'vitest';
import { createTriage } from '../../triage';

const triage = createTriage(catalog);
const chains = (raw: string) =>
  Object.fromEntries(triage(raw).findings.map(({ code, chain }) => [code, chain.length]));

it('leaves an error of another SDK on a line of its own out of the chain', () => {
  const raw = [
    '10:00:01 RoomEngine openLocalCamera code -1102',
    '10:00:09 <ERROR> RtcError: join room failed <JOIN_ROOM_FAILED 0x4004> result: 70003 error: sig verify fail',
  ].join('\n');
  expect(chains(raw)).toMatchObject({ '70003': 1, '-1102': 0 });
});

it('leaves another matter of a talk out of the chain', () => {
  const raw = [
    '李女士 09:04',
    '提示 create_room 失败，错误码 100003',
    '李女士 09:05',
    '另外 iOS 那边摄像头也打不开，提示 -1101',
  ].join('\n');
  expect(chains(raw)).toEqual({ '-1101': 0, '100003': 0 });
});
