import { expect, it } from 'vitest';
import type { z } from 'zod';
import { codesFileSchema, neighboursOf } from './codes';

type Codes = z.input<typeof codesFileSchema>;

const code = { code: '-1', name: 'ERR_A', zh: '房间已满', en: 'The room is full' };
const source = { package: 'acme-rooms', version: '2.0.1', file: 'codes.d.ts', read: '2026-01-02' };
const list = { id: 'rooms', title: { zh: '错误码', en: 'error codes' }, source, codes: [code] };

const messagesOf = (change: object) =>
  codesFileSchema
    .safeParse({ lists: [{ ...list, ...change }] })
    .error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);

it.each<[string, object, string]>([
  [
    'a code that is not written yet',
    { codes: [{ ...code, zh: '' }] },
    'lists.0.codes.0.zh: is not written yet',
  ],
  ['a condition in capitals', { when: ['RoomKit'] }, 'lists.0.when.0: is not in lower case'],
  ['a code that is no number', { codes: [{ ...code, code: '0x1' }] }, 'a code is decimal digits'],
  ['neither code nor name', { codes: [{ zh: code.zh, en: code.en }] }, 'one of code and name is needed'],
])('refuses %s', (_what, change, says) => {
  expect(messagesOf(change)?.join('\n')).toContain(says);
});

it('keeps what only a script reads out of what is shipped', () => {
  const enumeration = { kind: 'enum', name: 'Code' } as const;
  const page = 'https://acme.example/codes';
  const file: Codes = { lists: [{ ...list, source: { ...source, enumeration, page } }] };
  expect(neighboursOf('acme-rooms', codesFileSchema.parse(file)).lists[0]?.source).toEqual({
    ...source,
    page,
  });
});
