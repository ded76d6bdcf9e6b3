import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { exportColumns } from './columns';

it('docs/exports.md lists every column, in the order of a whole export', () => {
  const docs = readFileSync(join(import.meta.dirname, '../../docs/exports.md'), 'utf8');
  const [, listed = ''] = /`all`: (.*?)\. Or/.exec(docs) ?? [];
  expect(listed).toBe(exportColumns.map((name) => `\`${name}\``).join(', '));
});
