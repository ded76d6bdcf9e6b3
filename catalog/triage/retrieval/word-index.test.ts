import { catalog as shipped } from 'errdesk:catalog';
import { expect, it } from 'vitest';
import { withoutBeside } from '../../pack/beside';
import { EntryWords } from '../words/entry-words';
import { termsOf } from './terms';
import { WordIndex } from './word-index';

const catalog = withoutBeside(shipped);
const words = new EntryWords(catalog);
const silent = catalog.signs.own.map((one) => ({ ...one, told: [] }));
const told = new WordIndex(catalog, words);
const untold = new WordIndex({ ...catalog, signs: { ...catalog.signs, own: silent } }, words);

it.each(['camera', '摄像头', '权限', 'room'])('is %s no more common for being in phrases', (word) => {
  const [term] = termsOf(word);
  expect(told.rarityOf(term?.hash ?? 0)).toBeGreaterThan(0);
  expect(told.rarityOf(term?.hash ?? 0)).toBe(untold.rarityOf(term?.hash ?? 0));
});

it('answers what the words of a title ask as it would without the phrases', () => {
  const entry = catalog.entries.find(({ id }) => id === 'tencent-trtc-web-v4/account/70013');
  const hashes = new Set(termsOf(entry?.title.zh ?? '').map(({ hash }) => hash));
  const at = entry ? told.at(entry) : -1;
  const answered = (index: WordIndex) => index.scores(hashes, () => true)[at] ?? 0;
  expect(answered(untold)).toBeGreaterThan(0);
  expect(answered(told)).toBeCloseTo(answered(untold), 5);
});
