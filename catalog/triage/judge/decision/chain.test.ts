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
