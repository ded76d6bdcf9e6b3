import { catalog } from 'errdesk:test-catalog';
import { expect, it } from 'vitest';
import { NameIndex } from './name-index';
import { scanToldNames } from './scan-told-names';

const index = new NameIndex(catalog);
const names = catalog.entries.flatMap(({ symbol }) => symbol ?? []);
const name = names.find((one) => /^[A-Z]+(?:_[A-Z]+){2,}$/.test(one) && one.length > 14) ?? '';
const words = name.split('_');

function told(text: string): string[] {
  const found: string[] = [];
  scanToldNames(text, index, ({ hit }) => found.push(hit.name));
  return found;
}

it.each([
  ['capitals', `ALERT ${words.join(' ')} again`],
  ['a title', `it says ${words.map((word) => word[0] + word.slice(1).toLowerCase()).join(' ')}, no number`],
  ['joints read out', `she read ${words.join(' underscore ').toLowerCase()} to me`],
  ['letters', `on it: ${[...name].join(' ')}`],
  ['a hyphen', `console ${name.slice(0, 9)}-\n${name.slice(9)}`],
])('a name is told in %s', (_, text) => expect(told(text)).toEqual([name]));

it.each([
  'PERMISSION DENIED',
  'Server Timeout',
  'The Room Does Not Exist',
  'a dash b',
  'A B C D E F G H I J',
])('%s names nothing by itself', (text) => expect(told(text)).toEqual([]));
