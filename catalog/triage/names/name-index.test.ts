import { catalog } from 'errdesk:test-catalog';
import { expect, it } from 'vitest';
import { NameIndex } from './name-index';
import { otherExceptions } from './other-exceptions';

const index = new NameIndex(catalog);

it.each([
  ['JOIN_ROOM_FAILED', '16388'],
  ['joinRoomFailed', '16388'],
  ['device-auto-recover-failed', '16452'],
  ['error.rtc.stopPublishCdnFailed', '16454'],
  ['SIGNAL_CAHNNEL_RECONNECTION_FAILED', '16390'],
  ['GateWayConectionTimeout', 'GateWayConnectionTimeout'],
  ['notfounderror', 'NotFoundError'],
  ['QAV_ERR_NOT_IN_MAIN_THREAD', '1007'],
])('finds %s', (token, key) => {
  expect(index.find(token)?.entries.map(({ id }) => id.split('/').at(-1))).toContain(key);
});

it.each(['TRTCCloudListener', 'com.example.room', 'onRoomStateUpdate', 'joinRoom'])('leaves %s', (token) =>
  expect(index.find(token)).toBeUndefined(),
);

it.each(otherExceptions)('tells other uses of $name apart', ({ pattern, catches, leaves }) => {
  for (const sample of catches) expect(sample).toMatch(pattern);
  for (const sample of leaves) expect(sample).not.toMatch(pattern);
});
