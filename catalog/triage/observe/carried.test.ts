import { catalog } from 'errdesk:catalog';
import { expect, it } from 'vitest';
import { createTriage } from '../triage';
import { matterOf, observationsOn } from './observations-on';

const triage = createTriage(catalog);

/** What is said of an entry to a question. */
function saidTo(raw: string, id: string): string[] {
  const entry = catalog.entries.find((one) => one.id === id);
  if (!entry) throw new Error(`There is no ${id}.`);
  return observationsOn(triage(raw), matterOf(entry)).map(({ id: observation }) => observation);
}

it('says nothing to a guess of which no case holds', () => {
  const inTheState = 'tencent-avsdk/client/1003';
  expect(saidTo('AVSDK 1003 是不是我们代码写错了？', inTheState)).not.toContain('code-suspected');
});

it('answers a guess that is the kind of trouble that the error tells', () => {
  const name = 'tencent-roomengine/room/-2107';
  expect(saidTo('RoomEngine -2107 报错，是不是名字太长？', name)).toContain('name-suspected');
});

it('passes on that what is said leaves the matter open', () => {
  const address = 'tencent-roomengine/rest/60021';
  const entry = catalog.entries.find(({ id }) => id === address);
  const since = entry && observationsOn(triage('RoomEngine 60021，从昨天起一直报'), matterOf(entry));
  expect(since?.find(({ id }) => id === 'since-then')?.hedges).toBe(true);
});
