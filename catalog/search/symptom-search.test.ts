import { catalog } from 'errdesk:catalog';
import { expect, it } from 'vitest';
import { createSymptomSearch } from './symptom-search';

const search = createSymptomSearch(catalog);
const ids = (query: string) => search(query).map(({ id }) => id);

it.each([
  ['黑屏', 'own-picture-black'],
  ['卡', 'stutter'],
  ['卡顿', 'stutter'],
  ['闪退', 'crash'],
  ['一点就崩溃', 'crash'],
  ['回声', 'echo'],
  ['有回音', 'echo'],
  ['花屏', 'blurred'],
  ['杂音', 'noise'],
  ['电流声', 'noise'],
  ['手机烫得不行', 'hot'],
  ['发热', 'hot'],
  ['音画不同步', 'out-of-sync'],
  ['听不到声音', 'no-sound'],
  ['echo', 'echo'],
  ['crash', 'crash'],
  ['frozen', 'stutter'],
  ['black screen', 'own-picture-black'],
  ['overheating', 'hot'],
  ['noise', 'noise'],
  ['耳机插上没声', 'audio-route'],
])('%s finds %s', (query, id) => expect(ids(query)).toContain(id));

it.each(['70003', '', 'sdk:trtc 黑屏', 'userSig', '签名过期', 'asdfgh'])('%j tells no trouble', (query) =>
  expect(ids(query)).toEqual([]),
);
