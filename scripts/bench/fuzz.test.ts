import { catalog } from 'errdesk:catalog';
import { expect, it } from 'vitest';
import { createTriage } from '../../catalog/triage/triage';
import { times } from '../depth';
import { faultsOf } from './faults.mjs';
import { fixtures } from './fixtures.mjs';
import { mutants, seeds } from './mutants.mjs';

const sources = [...fixtures().map(({ raw }) => raw), ...seeds];
const count = times(500, 20_000);

it(`gives ${count} mutated pastes answers that can be, the same twice`, () => {
  const triage = createTriage(catalog);
  let done = 0;
  for (const raw of mutants(sources, count, 20_26)) {
    const answer = triage(raw);
    expect(faultsOf(raw, answer), JSON.stringify(raw)).toEqual([]);
    if (done++ % 10 === 0) expect(triage(raw), JSON.stringify(raw)).toEqual(answer);
  }
});
