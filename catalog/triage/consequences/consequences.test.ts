import { catalog } from 'errdesk:catalog';
import { describe, expect, it } from 'vitest';
import { createTriage } from '../triage';

const triage = createTriage(catalog);

describe.each(catalog.signs.consequences)('the consequence $id', ({ id, catches, leaves }) => {
  const broughtIn = (raw: string) =>
    triage(raw).findings.flatMap(({ entry, consequence }) =>
      consequence ? [{ first: consequence.of, brings: entry, id: consequence.id }] : [],
    );

  it.each(catches)('is told of $brings after $first', ({ raw, first, brings }) => {
    expect(broughtIn(raw)).toContainEqual({ first, brings, id });
    const order = triage(raw).findings.map(({ entry }) => entry);
    expect(order.indexOf(first)).toBeLessThan(order.indexOf(brings));
  });
  it.each(leaves)('is not told in %j', (raw) => expect(broughtIn(raw)).toEqual([]));
});
