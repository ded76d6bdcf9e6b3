import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { codesFileSchema } from '../../../catalog/pack/codes';
import { writeCodes } from './write-codes';

const text = `# yaml-language-server: $schema=../../pack/codes.schema.json
lists:
  - id: room # of the calls
    title: { zh: 错误码, en: error codes }
    source:
      package: acme-rooms
      version: '1.0'
      file: codes.d.ts
      enumeration: { kind: enum, name: Code }
      read: 2026-01-02
    codes:
      - code: '-1'
        name: ERR_A
        zh: 房间已满
        en: 'The room is full: wait'   # as of old
        literals: [ room is full ]

  - id: short
    title: { zh: 错误码, en: error codes }
    source: { package: acme-rooms, version: 1.0.0, file: codes.d.ts, read: 2026-01-02 }
    codes:
      - { code: '7', name: ERR_B, zh: 太晚, en: Too late }
`;
const reading = { version: '2.0', day: '2026-03-04' };

it('adds what is new at the end of its list, to be written, and leaves the rest as it is', () => {
  const added = [{ code: '-2', name: 'ERR_C' }, { name: 'late: yes' }];
  const written = writeCodes(text, 'room', { added, renamed: [] }, reading);
  const expected = text
    .replace("version: '1.0'", "version: '2.0'")
    .replace('read: 2026-01-02', 'read: 2026-03-04')
    .replace(
      '[ room is full ]\n',
      `[ room is full ]
      - code: '-2'
        name: ERR_C
        zh: ''
        en: ''
      - name: "late: yes"
        zh: ''
        en: ''
`,
    );
  expect(written).toBe(expected);
  const { error } = codesFileSchema.safeParse(parse(written));
  expect(error?.issues[0]?.message).toBe('is not written yet: say what the code means');
});

it('writes new names, also into lists that are written in one line a code', () => {
  const renamed = [{ code: '7', from: 'ERR_B', to: 'ERR_LATE' }];
  const written = writeCodes(
    text,
    'short',
    { added: [{ code: '8' }], renamed },
    { ...reading, version: '2.0.1' },
  );
  const { lists } = parse(written);
  expect(lists[1].source).toMatchObject({ version: '2.0.1', read: '2026-03-04' });
  expect(lists[1].codes).toEqual([
    { code: '7', name: 'ERR_LATE', zh: '太晚', en: 'Too late' },
    { code: '8', zh: '', en: '' },
  ]);
  expect(lists[0]).toEqual(parse(text).lists[0]);
});

it('says where there is no such list', () => {
  expect(() => writeCodes(text, 'none', { added: [], renamed: [] }, reading)).toThrow(
    'There is no list none',
  );
});
