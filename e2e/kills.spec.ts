import { killWhileWriting } from '../scripts/bench/attack/kills.mjs';
import { expect, freshTest, launch } from './errdesk';

freshTest('what was stored is there after Errdesk was killed while it wrote', async ({ shared }) => {
  freshTest.slow();
  await shared.rest();
  const harm = await killWhileWriting((profile) => launch({ profile }), 3);
  expect(harm).toEqual({
    ...{ broken: 0, aside: 0, lost: 0, lostCases: 0, lostPastes: 0, left: 0, failed: 0 },
  });
});
