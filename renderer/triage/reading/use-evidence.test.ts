import { catalog } from 'errdesk:test-catalog';
import { expect, it } from 'vitest';
import { createTriage } from '../../../catalog/triage/triage';
import { offsetsOf } from './use-evidence';

const triage = createTriage(catalog);
const reading = (raw: string) => ({ triage: triage(raw), others: [] });

it('a span with several findings is gone to once', () => {
  const raw = 'netcall {"code":61004} and again {"code":61004}';
  const read = reading(raw);
  expect(read.triage.findings.length).toBeGreaterThan(1);
  expect(offsetsOf(read, null)).toEqual([raw.indexOf('61004'), raw.lastIndexOf('61004')]);
});

it('only the open finding is walked through', () => {
  const read = reading('RtcError: join room failed <JOIN_ROOM_FAILED 0x4004> result: 70003');
  expect(offsetsOf(read, 0)).toHaveLength(1);
  expect(offsetsOf(read, 1)).toHaveLength(2);
});

it('where nothing is found, the near misses are', () => {
  expect(offsetsOf(reading('web端 进入房间报-10014 error错误'), null)).toHaveLength(1);
});
