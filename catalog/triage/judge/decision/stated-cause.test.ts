import { catalog } from 'errdesk:catalog';
import { expect, it } from 'vitest';
import { createTriage } from '../../triage';

const triage = createTriage(catalog);
const first = (raw: string) => triage(raw).findings[0]?.code;

it.each([
  ['TRTC Web publish: RtcError <CREATE_OFFER_FAILED 0x4005>: <NOT_SUPPORTED_H264 0x4049> no H.264', '16457'],
  ['AVSDK 录制失败，返回 30000403，因为 AVSDK enterRoom 早先就报 1005', '1005'],
])('puts the cause that is stated first in %s', (raw, code) => expect(first(raw)).toBe(code));

it.each([['AVSDK 录制报 30000403，不是因为 1005 超时，', '30000403']])(
  'leaves the order where none is stated in %s',
  (raw, code) => expect(first(raw)).toBe(code),
);
