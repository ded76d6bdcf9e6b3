import { catalog } from 'errdesk:catalog';
import { expect, it } from 'vitest';
import { NameIndex } from './name-index';
import { scanNames } from './scan-names';

const index = new NameIndex(catalog);
function named(text: string): string[] {
  const found: string[] = [];
  scanNames(text, index, ({ token }) => found.push(token));
  return found;
}

it.each(['1002, vendor unknown', 'the product is unknown'])('no name in %s', (text) =>
  expect(named(text)).toEqual([]),
);
it.each(['UNKNOWN 65535', 'error: unknown', 'failed with unknown 65535'])('a name in %s', (text) =>
  expect(named(text)).toHaveLength(1),
);
