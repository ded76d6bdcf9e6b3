import { expect, it } from 'vitest';
import { createDecisions } from './decisions';

it('gives triage what the desk decided, and nothing where cases are not kept', async () => {
  let keeping = false;
  const asked: string[] = [];
  const decision = { printed: '1003', entry: 'sdk/table/1003', sdk: null, count: 4 };
  const decisions = createDecisions(
    {
      ask: async (...question) => {
        asked.push(question[0]);
        return { ok: true, value: [decision] as never };
      },
    },
    () => keeping,
  );
  await decisions.refresh();
  expect([asked, decisions.now()]).toEqual([[], []]);
  keeping = true;
  await decisions.refresh();
  expect(decisions.now()).toEqual([{ printed: '1003', entry: 'sdk/table/1003', count: 4 }]);
  keeping = false;
  expect(decisions.now()).toEqual([]);
});
