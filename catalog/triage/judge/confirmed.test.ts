import { catalog } from 'errdesk:test-catalog';
import { expect, it } from 'vitest';
import { createTriage } from '../triage';
import type { Confirmed } from './confirmed';

const triage = createTriage(catalog);
const ask = (raw: string, ...confirmed: Confirmed[]) => triage(raw, { confirmed });

const avsdk = 'tencent-avsdk/client/1003';

it('decides between meanings that stand close', () => {
  expect(ask('报 1003 错误').verdict).toBe('ambiguous');
  const { findings } = ask('报 1003 错误', { printed: '1003', entry: avsdk, count: 12 });
  expect(findings[0]).toMatchObject({ entry: avsdk });
  expect(findings[0]?.reasons.map(({ en }) => en)).toContain('Your desk chose this 12 times.');
});

it('weighs more the more often it was chosen, up to a limit', () => {
  const confidences = [0, 1, 4, 16, 4000, 1e9].map(
    (count) => ask('报 1003 错误', { printed: '1003', entry: avsdk, count }).findings[0]?.confidence ?? 0,
  );
  expect(confidences).toEqual([...confidences].sort((a, b) => a - b));
  expect(confidences.at(-1)).toBe(confidences.at(-2));
});

it.each(['报 1003 错误', '1003', 'errno 1003 in the shop', '房间 1003 的订单', '返回 1003'])(
  'makes nothing certain alone: %s',
  (raw) => {
    const [first] = ask(raw, { printed: '1003', entry: avsdk, count: 1e6 }).findings;
    expect(first?.confidence ?? 0).toBeLessThan(0.9);
  },
);

it('makes no claim of what is no code', () => {
  expect(ask('room_1003 ok', { printed: '1003', entry: avsdk, count: 1e6 }).verdict).toBe('none');
});

it('counts only for the SDK that the pastes showed, the sign, and the name in any spelling', () => {
  const plain = ask('TUIRoomKit 报 -1101');
  const one = { entry: 'tencent-roomengine/device/-1101', count: 100 };
  expect(ask('TUIRoomKit 报 -1101', { ...one, printed: '-1101', sdk: 'tencent-avsdk' })).toEqual(plain);
  expect(ask('TUIRoomKit 报 -1101', { ...one, printed: '-1101' })).toEqual(plain);
  expect(ask('TUIRoomKit 报 -1101', { ...one, printed: '1101', sdk: 'tencent-roomengine' })).toEqual(plain);
  expect(ask('TUIRoomKit 报 -1101', { ...one, printed: '-1101', sdk: 'tencent-roomengine' })).not.toEqual(
    plain,
  );
  const named = { printed: 'join_room_failed', entry: 'tencent-trtc-web-v4/client/16388', count: 3 };
  expect(ask('joinRoomFailed', named).findings[0]?.reasons.map(({ id }) => id)).toContain('confirmed');
});

it.each([Number.NaN, -5, 0])('takes a count of %d for none', (count) =>
  expect(ask('报 1003 错误', { printed: '1003', entry: avsdk, count })).toEqual(ask('报 1003 错误')),
);
