import { catalog } from 'errdesk:catalog';
import { describe, expect, it } from 'vitest';
import { knownPacks } from '../../pack/known-packs';
import { statementAround } from '../statements/extent';
import { Carriers, generalCarriers, isFromCallback } from './carriers';

const carriers = new Carriers(knownPacks(catalog.packs));

function carrierOf(sample: string): string | undefined {
  const text = sample.replace(/[«»]/g, '');
  const start = sample.indexOf('«');
  return carriers.in({ text, statementAt: (span) => statementAround(text, span) })({
    start,
    end: sample.indexOf('»') - 1,
  })?.id;
}

describe.each(generalCarriers)('a carrier: $id', ({ id, catches, leaves }) => {
  it('has samples of both kinds', () => {
    expect(catches.length).toBeGreaterThan(0);
    expect(leaves.length).toBeGreaterThan(0);
  });
  it.each(catches)('carries the number of %j', (sample) => expect(carrierOf(sample)).toBe(id));
  it.each(leaves)('does not carry that of %j', (sample) => expect(carrierOf(sample)).not.toBe(id));
});

it.each(['onError(-1101', 'room.join().catch(e) -1101', 'Uncaught (in promise) -1101'])(
  'knows a callback: %s',
  (text) => expect(isFromCallback(text, { start: text.indexOf('-1101'), end: text.length })).toBe(true),
);
it.each(['onEnter(-1101', 'reject the order\n-1101', 'catch -1101'])('leaves %j', (text) =>
  expect(isFromCallback(text, { start: text.indexOf('-1101'), end: text.length })).toBe(false),
);
