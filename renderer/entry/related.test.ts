import { catalog as shipped } from 'errdesk:catalog';
import { catalog } from 'errdesk:test-catalog';
import { expect, it } from 'vitest';
import { relatedTo } from './related';

const of = (id: string) => {
  const entry = catalog.entries.find((each) => each.id === id);
  if (!entry) throw new Error(`There is no ${id}.`);
  return relatedTo(entry, catalog.entries);
};

it('a sub-code leads to its code and its siblings, and they lead back', () => {
  const parent = of('tencent-trtc-web-v4/client/16388');
  const [child] = parent.children;
  expect(child?.parent).toBe('tencent-trtc-web-v4/client/16388');
  expect(of(child?.id ?? '').parent?.id).toBe('tencent-trtc-web-v4/client/16388');
  expect(of(child?.id ?? '').siblings.length).toBe(parent.children.length - 1);
});

it('the same fault is told here and elsewhere, and nothing twice', () => {
  for (const entry of shipped.entries) {
    const { sameMatter, parent, children, siblings, sameFaultHere, sameFaultElsewhere } = relatedTo(
      entry,
      shipped.entries,
    );
    const all = [
      ...sameMatter,
      ...(parent ? [parent] : []),
      ...children,
      ...siblings,
      ...sameFaultHere,
      ...sameFaultElsewhere,
    ];
    expect(new Set(all).size).toBe(all.length);
    expect(all).not.toContain(entry);
    expect(sameFaultElsewhere.every(({ sdk, fault }) => sdk !== entry.sdk && fault === entry.fault)).toBe(
      true,
    );
  }
});
