import { describe, expect, it } from 'vitest';
import type { ForeignMark, OwnMark } from './fingerprint';
import { foreignShapes } from './foreign-shapes';
import { ownMarks } from './own-marks';
import { foreignMarks, scanMarks } from './scan-marks';

const shows = (text: string, mark: OwnMark | ForeignMark) =>
  scanMarks(text).some((hit) => ('own' in hit.mark ? hit.mark.own : hit.mark.foreign) === mark);

const all: { name: string; mark: OwnMark | ForeignMark }[] = [
  ...ownMarks.map((mark) => ({ name: `${mark.sdk} by ${mark.strength}`, mark })),
  ...[...foreignMarks, ...foreignShapes.map(({ foreign }) => foreign)].map((mark) => ({
    name: mark.id,
    mark,
  })),
];

describe.each(all)('where a text comes from: $name', ({ mark }) => {
  it('has samples of both kinds', () => {
    expect(mark.catches.length).toBeGreaterThan(0);
    expect(mark.leaves.length).toBeGreaterThan(0);
  });
  it.each(mark.catches)('shows in %s', (text) => expect(shows(text, mark)).toBe(true));
  it.each(mark.leaves)('does not show in %s', (text) => expect(shows(text, mark)).toBe(false));
});
