import { expect, it } from 'vitest';
import { createPrivacyKeeper } from './privacy';
import { defaults } from './settings/defaults';

const keeperOf = (...patterns: string[]) => {
  const raised: unknown[] = [];
  const kinds = patterns.map((pattern, index) => ({ name: `Kind ${index}`, pattern }));
  const settings = { ...defaults, privacy: { kinds } };
  const keeper = createPrivacyKeeper(
    { read: () => settings },
    { raise: (notice) => void raised.push(notice) },
  );
  return { keeper, raised, kinds };
};

it('what is hidden is the kinds of the settings, and what was hidden by hand last', () => {
  const { keeper, kinds } = keeperOf('a');
  expect(keeper.read()).toEqual({ kinds, stretches: [] });
  keeper.hide(['one', 'two']);
  keeper.hide(['three']);
  expect(keeper.read()).toEqual({ kinds, stretches: ['three'] });
});

it('kinds that hide nothing are said at the start', async () => {
  const good = keeperOf('a', '\\d*');
  await good.keeper.tellUnusable();
  expect(good.raised).toEqual([]);
  const bad = keeperOf('(', 'a', '(a)\\1');
  await bad.keeper.tellUnusable();
  expect(bad.raised).toEqual([{ code: 'kinds-unusable', names: ['Kind 0', 'Kind 2'] }]);
});
