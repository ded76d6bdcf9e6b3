import { catalog } from 'errdesk:catalog';
import { describe, expect, it } from 'vitest';
import { createTriage } from '../triage';

const triage = createTriage(catalog);

describe.each(catalog.signs.consequences)('the consequence $id', ({ id, catches, leaves }) => {
  const following = (raw: string) =>
    triage(raw).findings.flatMap(({ entry, consequence }) =>
      consequence ? [{ first: consequence.of, then: entry, id: consequence.id }] : [],
    );

  it.each(catches)('is told of $then after $first', ({ raw, first, then }) => {
    expect(following(raw)).toContainEqual({ first, then, id });
    const order = triage(raw).findings.map(({ entry }) => entry);
    expect(order.indexOf(first)).toBeLessThan(order.indexOf(then));
  });
  it.each(leaves)('is not told in %j', (raw) => expect(following(raw)).toEqual([]));
});
