import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { fileThatFollows } from './file-that-follows';

it('what cannot be made into a text is reported as what cannot be written, and the next one is written', async () => {
  const path = join(mkdtempSync(join(tmpdir(), 'errdesk-test-')), 'a.json');
  let failures = 0;
  let text = () => {
    throw new RangeError('Invalid string length');
  };
  const file = fileThatFollows(
    path,
    () => text(),
    () => {
      failures += 1;
    },
  );
  file.changed();
  await file.flush();
  expect(failures).toBe(1);
  text = (() => 'good') as typeof text;
  file.changed();
  await file.flush();
  expect(readFileSync(path, 'utf8')).toBe('good');
  expect(failures).toBe(1);
});
