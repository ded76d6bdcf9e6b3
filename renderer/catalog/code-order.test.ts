import { catalog } from 'errdesk:catalog';
import { describe, expect, it } from 'vitest';
import { compareCodes, inFirstOrder } from './code-order';

describe('codes', () => {
  it('are sorted as numbers, the negative first and no code last', () => {
    const codes = ['70001', '-2', undefined, '9', '-102010', '100'];
    expect(codes.toSorted(compareCodes)).toEqual(['-102010', '-2', '9', '100', '70001', undefined]);
    expect(compareCodes(undefined, '1')).toBeGreaterThan(0);
  });
});

describe('the first order', () => {
  const ordered = inFirstOrder(catalog.entries);

  it('loses and repeats nothing', () => {
    expect(new Set(ordered)).toEqual(new Set(catalog.entries));
    expect(ordered).toHaveLength(catalog.entries.length);
  });

  it('keeps each SDK together and puts sub-codes under their code', () => {
    const runs = ordered.filter(({ sdk }, place) => ordered[place - 1]?.sdk !== sdk).map(({ sdk }) => sdk);
    expect(runs).toEqual(['tencent-roomengine', 'tencent-trtc-web-v4', 'tencent-avsdk', 'netease-webrtc']);
    ordered.forEach((entry, place) => {
      if (!entry.parent) return;
      const before = ordered[place - 1];
      expect([before?.id, before?.parent]).toContain(entry.parent);
    });
  });
});
