import { expect, it } from 'vitest';
import type { Entry } from '../schema';
import { answered, entryOf } from './order-for-test';
import { nothingShown } from './paste/shown';
import type { Subject } from './subject';

const expired = entryOf('tencent-trtc-web-v4/account/70001');

it('says what is seen of one of several errors beside that error, and what is seen of both once before them', () => {
  const other = { ...expired, id: 'tencent-trtc-web-v4/test/1', code: '1' } as Entry;
  const clock = { zh: '时钟慢了。', en: 'The clock is slow.' };
  const proxy = { zh: '走了代理。', en: 'A proxy is in use.' };
  const shown = new Map([
    [expired.id, { ...nothingShown, seen: [proxy] }],
    [other.id, { ...nothingShown, seen: [proxy, clock] }],
  ]);
  const both: Subject = { kind: 'findings', entries: [expired, other], doubts: [], shown };
  const { text } = answered(both, { length: 'full' });
  const at = [proxy.en, '(1)', '(2)', clock.en].map((part) => text.indexOf(part));
  expect(at).not.toContain(-1);
  expect(at).toEqual(at.toSorted((one, next) => one - next));
  expect(text.split(proxy.en)).toHaveLength(2);
});
