import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { expand, samplesIn } from '../../catalog/triage/secrets/samples-for-test';
import { doTask } from '../answer/door-work';
import { openCaseFile } from './case-file';
import { caseOfOrder, type Mask, maskedChange, maskedOrder } from './masked';
import { idOf, someCase, someFolder } from './store/cases-for-test';

const samples = join(import.meta.dirname, '../../catalog/triage/secrets/samples');
const secrets = readdirSync(samples)
  .filter((name) => !name.startsWith('harmless'))
  .flatMap((name) => samplesIn(readFileSync(join(samples, name), 'utf8')));

const mask: Mask = async (texts) => ({
  ok: true,
  value: (await doTask({
    work: 'mask',
    given: texts,
    privacy: { kinds: [], stretches: [] },
  })) as readonly string[],
});

it('keeps no secret of any kind, in whatever field it stood', async () => {
  const folder = someFolder();
  const file = openCaseFile(join(folder, 'cases.db'), { copies: folder, now: () => new Date() }, () => {});
  const values: string[] = [];
  for (const [n, sample] of secrets.entries()) {
    const { text, spans } = expand(sample);
    values.push(...spans.map(({ start, end }) => text.slice(start, end)));
    const { chosen, ...given } = someCase(n, { text, answer: text, tried: [text.slice(0, 900)] });
    const { counts: _, ...choice } = chosen;
    const { changed: _c, closed: _o, outcome: _u, helped: _h, tags: _t, note: _n, ...order } = given;
    const masked = await maskedOrder({ ...order, chosen: choice, hidden: [] }, mask);
    if (!masked.ok) throw new Error(masked.problem.code);
    expect(file.run('keep', [caseOfOrder(masked.value, null, 5)]), text).toMatchObject({ ok: true });
    const change = await maskedChange(
      { note: text, customer: text.slice(0, 190), helped: [text.slice(0, 900)] },
      mask,
    );
    if (change.ok) {
      const { note = '', helped = [] } = change.value;
      file.run('change', [[idOf(n)], { note, helped }]);
    }
  }
  file.close();
  const bytes = readFileSync(join(folder, 'cases.db'));
  // Short ones are parts of other words.
  const long = values.filter((value) => value.length >= 12);
  expect(long.length).toBeGreaterThan(100);
  expect(long.filter((value) => bytes.includes(Buffer.from(value)))).toEqual([]);
});
