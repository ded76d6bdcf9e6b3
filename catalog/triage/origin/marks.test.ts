import { catalog as shipped } from 'errdesk:catalog';
import { describe, expect, it } from 'vitest';
import { withoutBeside } from '../../pack/beside';
import { noKnownCauses } from '../../pack/known-causes';
import { noSymptomWords, type Signs } from '../../pack/signs';
import { noValues } from '../../pack/value-checks';
import { productWords } from './product-words';
import { MarkScanner } from './scan-marks';

/** What triage claims errors by. */
const catalog = withoutBeside(shipped);

const { packs } = catalog;
const products = productWords(catalog.signs);

const nobodys: Signs = {
  own: [],
  foreign: [],
  observations: [],
  symptoms: noSymptomWords,
  causes: noKnownCauses,
  values: noValues,
  consequences: [],
};

/** Each mark with a scanner that knows it alone, so that a sample proves the mark that it stands beside. */
const all = [
  ...catalog.signs.own.flatMap((signs) =>
    signs.marks.map((mark) => ({
      name: `${signs.pack} by ${mark.strength}`,
      mark,
      scanner: new MarkScanner({ ...nobodys, own: [{ ...signs, marks: [mark] }] }, packs, products),
    })),
  ),
  ...catalog.signs.foreign.flatMap((signs) =>
    signs.marks.map((mark, place) => ({
      name: `${signs.pack}, mark ${place + 1}`,
      mark,
      scanner: new MarkScanner({ ...nobodys, foreign: [{ ...signs, marks: [mark] }] }, packs, products),
    })),
  ),
];

describe.each(all)('where a text comes from: $name', ({ mark, scanner }) => {
  it.each(mark.catches)('shows in %s', (text) => expect(scanner.scan(text)).not.toEqual([]));
  it.each(mark.leaves)('does not show in %s', (text) => expect(scanner.scan(text)).toEqual([]));
});
