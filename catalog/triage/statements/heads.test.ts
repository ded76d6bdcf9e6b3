import { expect, it } from 'vitest';
import { isUnderHead } from './heads';

it.each([
  '[retry]\n; RoomEngine codes that the client will retry silently\n',
  '# codes we ignore\n',
  'silent_codes:\n',
  '[重试]\n',
  '## Troubleshooting\n',
  '新人培训\n',
  '接口返回值定义（封装层草案）\n',
])('%j says what is done', (above) => expect(isUnderHead(above)).toBe(true));

it.each([
  '[retry] join failed\n',
  '重试后还是报错\n',
  'we retry twice\n',
  '[error]\n',
  'retry: 3\n',
  '[last_failure]\n',
  '客户：晨光培训\n',
  '返回值是 -1，没有说明\n',
])('%j does not', (above) => expect(isUnderHead(above)).toBe(false));
