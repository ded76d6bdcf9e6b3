import type { Verdict } from '../../../catalog/triage/result';

/** Errors to try, with the verdict of each (samples.test.ts checks them). */
export const samples: readonly { text: string; verdict: Verdict }[] = [
  { text: 'RtcError: join room failed result: 70003 <JOIN_ROOM_FAILED 0x4004>', verdict: 'match' },
  { text: '旁路直播推流报 1001 错误，sdkappid 填过了', verdict: 'match' },
  { text: '{"event":"call_fail","code":61004,"cost":631}', verdict: 'ambiguous' },
  { text: 'web 端进房报 -10014，房间号 123456', verdict: 'none' },
];
