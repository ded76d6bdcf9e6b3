import { catalog } from 'errdesk:catalog';
import { expect, it } from 'vitest';
import { createTriage } from '../../triage';

const triage = createTriage(catalog);
const first = (raw: string) => triage(raw).findings[0]?.code;

it.each([
  [
    '[trtc] join <SIGNAL_CHANNEL_SETUP_FAILED 0x4001>\n[trtc] retry\n[trtc] join ok\n[trtc] <SWITCH_ROLE_FAILED 0x404a>',
    '16458',
  ],
  ['-2343 sorted after your hint. Next one: RoomEngine says -2381 for one guest', '-2381'],
  [
    '云信 web\nconnect {code:61003,name:"GateWayConnectionTimeout"}\n第 2 次重试成功\nplay {code:62006,name:"VideoContainerNotExist"}',
    '62006',
  ],
  [
    'me: RoomEngine createRoom gave -1002 yesterday\nyou: call login first\nme: done, that one is gone\nme: today it gives -2105',
    '-2105',
  ],
])('puts the error that remains first in %s', (raw, code) => expect(first(raw)).toBe(code));

it.each([
  [
    '[trtc] join <SIGNAL_CHANNEL_SETUP_FAILED 0x4001>\n[trtc] retry failed again\n[trtc] <SWITCH_ROLE_FAILED 0x404a>',
    '16385',
  ],
  ['[trtc] join <SCHEDULE_FAILED 0x404c>\n[trtc] retry: join success', '16460'],
])('leaves the order of errors of which none or all are over in %s', (raw, code) =>
  expect(first(raw)).toBe(code),
);
