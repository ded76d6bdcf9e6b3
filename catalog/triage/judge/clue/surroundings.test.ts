import { catalog } from 'errdesk:catalog';
import { neighbours } from 'errdesk:catalog-neighbours';
import { expect, it } from 'vitest';
import { createTriage } from '../../triage';

const triage = createTriage(catalog, neighbours);

it.each([
  'We get errorCode 70003 on join, trtc-js-sdk@4.15.22. The sigs are stored in MySQL, VARCHAR(255).',
  'TUIRoomEngine enterRoom 报 -2105。房间号存在 Redis 里，前面加了前缀。',
])('is not a tool’s of which another sentence speaks: %s', (raw) =>
  expect(triage(raw).verdict).toBe('match'),
);

it.each([
  'trtc-js-sdk joins fine. MySQL says errorCode 1003 when we store it.',
  'TRTC Web is not involved: MySQL error 1101',
])('is the tool’s that its own sentence names: %s', (raw) => expect(triage(raw).verdict).not.toBe('match'));
