import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openCaseFile } from './case-file';
import { placeOfCases } from './place';
import { idOf, someCase, someFolder } from './store/cases-for-test';

it('has the cases of a folder that cannot be written, and goes on elsewhere', () => {
  const [replaced, path] = [join(someFolder(), 'profile'), join(someFolder(), 'elsewhere')];
  for (const folder of [replaced, path]) mkdirSync(folder);
  const at = (place: { path: string; copies: string }) =>
    openCaseFile(place.path, { copies: place.copies, now: () => new Date() }, () => {});
  const before = at(placeOfCases({ path: replaced }));
  before.run('keep', [someCase(1)]);
  // It was ended, and the newest case is in the log alone.
  const elsewhere = at(placeOfCases({ path, replaced }));
  expect(elsewhere.state).toEqual({ is: 'open' });
  expect(elsewhere.run('read', [idOf(1)])).toMatchObject({ ok: true, value: { id: idOf(1) } });
  elsewhere.run('keep', [someCase(2)]);
  elsewhere.close();
  // What was kept since then is not replaced by what is older.
  const again = at(placeOfCases({ path, replaced }));
  expect(again.run('read', [idOf(2)])).toMatchObject({ ok: true, value: { id: idOf(2) } });
  again.close();
  before.close();
});
