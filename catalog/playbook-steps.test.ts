import { catalog } from 'errdesk:test-catalog';
import { expect, it } from 'vitest';
import { playbookSteps } from './playbook-steps';

const stepsOf = (id: string) => {
  const fault = catalog.faults.find((one) => one.id === id);
  if (!fault) throw new Error(`There is no ${id}.`);
  return playbookSteps(fault);
};

it('who acts on a fault does its checks, and the developer those that ask for the developer', () => {
  const network = stepsOf('network-unreachable');
  expect(new Set(network.map(({ actor }) => actor))).toEqual(new Set(['customer']));
  for (const { actor, text } of stepsOf('device-unreadable'))
    expect(actor).toBe(text.zh.includes('请开发者') ? 'developer' : 'customer');
});

it('what is for the vendor to look into is checked by support', () => {
  expect(stepsOf('server-internal').map(({ actor }) => actor)).toContain('support');
  expect(stepsOf('server-internal').map(({ actor }) => actor)).not.toContain('vendor');
});
