import { expect, it } from 'vitest';
import { fileNameOf } from './file-name';

const date = new Date(2026, 10, 20, 23, 59);
const named = (...scope: string[]) => fileNameOf(scope, date, 'csv');

it('says what is in it and when it was made', () => {
  expect(named()).toBe('errdesk-2026-11-20.csv');
  expect(named('sdk:tencent-trtc-web-v4')).toBe('errdesk-tencent-trtc-web-v4-2026-11-20.csv');
  expect(named('sdk:netease-webrtc', 'side:client,server', '房间 满员')).toBe(
    'errdesk-netease-webrtc-client-server-房间-满员-2026-11-20.csv',
  );
});

it('leaves out what was left out, and keeps a code', () => {
  expect(named('-side:server', '-2100')).toBe('errdesk-2100-2026-11-20.csv');
});

it('is legal everywhere, whatever was typed', () => {
  expect(named('..\\..\\etc/passwd: "a<b>|c?*"\u0000\u202e CON.')).toBe(
    'errdesk-etc-passwd-a-b-c-con-2026-11-20.csv',
  );
  expect(named('???', '. .')).toBe('errdesk-2026-11-20.csv');
});

it('is short, and cuts no sign in two', () => {
  expect(named('𠮷'.repeat(100))).toBe(`errdesk-${'𠮷'.repeat(25)}-2026-11-20.csv`);
  expect(named(`${'a'.repeat(99)} b`)).toBe(`errdesk-${'a'.repeat(99)}-2026-11-20.csv`);
});
