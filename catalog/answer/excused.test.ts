import { expect, it } from 'vitest';
import type { Observed } from '../triage/result';
import { excusedBy } from './excused';

const step = { zh: '换一个网络再试。', en: 'Try another network.' };
const observed = (kind: Observed['kind'], drops?: string): Observed => ({
  ...{ id: kind, kind, zh: '换网络', en: 'another network', steps: [], start: 0, end: 1 },
  ...(drops !== undefined && { drops }),
});

it('a step is excused by what was tried, and else by what the paste shows', () => {
  expect(excusedBy(step, [observed('tried', '网络')])).toBe('tried');
  expect(excusedBy(step, [observed('shown', '网络')])).toBe('excluded');
  expect(excusedBy(step, [observed('shown'), observed('tried', '浏览器')])).toBeUndefined();
});

it('a step of which something is left is not excused', () => {
  const two = { zh: '换一个网络。刷新页面。', en: 'Try another network. Reload the page.' };
  expect(excusedBy(two, [observed('tried', '网络')])).toBeUndefined();
});
