import { expect, it } from 'vitest';
import { exportOrderSchema } from '../../../bridge/contract/export';
import { noFacets, toggled } from '../listing/facets';
import { idsFound, scopeOf } from './order';

it('what is found is exported in its order, and what is only similar is not', () => {
  expect(idsFound(['b', 'a', 'c', 'similar'], 3)).toEqual(['b', 'a', 'c']);
});

it('what the rows were looked for with is tab, filters and words', () => {
  const facets = toggled(toggled(toggled(noFacets, 'side', 'server'), 'side', 'client'), 'actor', 'vendor');
  expect(scopeOf('all', '', noFacets)).toEqual([]);
  expect(scopeOf('netease-webrtc', 'sdk:netease-webrtc  房间 满', facets)).toEqual(
    ['sdk:netease-webrtc', 'side:server,client', 'who:vendor', 'sdk:netease-webrtc', '房间', '满'].filter(
      (word, at, all) => all.indexOf(word) === at,
    ),
  );
});

it('however much is typed, main takes it', () => {
  const { scope } = exportOrderSchema.shape;
  expect(scope.safeParse(scopeOf('all', `${'x'.repeat(5000)} ${'y z '.repeat(500)}`, noFacets)).success).toBe(
    true,
  );
  const many = Array.from({ length: 500 }, (_, at) => `word${at}`).join(' ');
  expect(scope.safeParse(scopeOf('all', many, noFacets)).success).toBe(true);
});
