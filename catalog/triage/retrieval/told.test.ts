import { catalog } from 'errdesk:catalog';
import { describe, expect, it } from 'vitest';
import { createTriage } from '../triage';

const triage = createTriage(catalog);

const troubles = catalog.signs.own.flatMap(({ pack, told }) =>
  told.map(({ entry, as }) => ({ pack, entry: `${pack}/${entry}`, catches: as, leaves: as.map(asked) })),
);

const finds = (entry: string, text: string) =>
  triage(text).findings.some((finding) => finding.entry === entry);

/** Somebody who asks how to deal with a trouble, or plans for it, does not have it. */
function asked(told: string): string {
  return /[\u3400-\u9fff]/.test(told) ? `需求：如何处理${told}` : `feature request: how to handle ${told}`;
}

describe.each(troubles)('$entry', ({ pack, entry, catches, leaves }) => {
  it.each(catches)('is found in %s where its SDK is named', (text) => {
    const { names } = catalog.packs.find(({ id }) => id === pack) ?? {};
    expect(finds(entry, `${names?.short?.zh}：${text}`)).toBe(true);
  });

  // Where the words are a text that the SDK emits, that text counts whoever repeats it.
  it.each(leaves)('is not found in %s', (text) => {
    const told = triage(text).findings.filter(({ reasons }) => reasons.some(({ id }) => id === 'described'));
    expect(told.map((finding) => finding.entry)).not.toContain(entry);
  });
});

// Some are a browser's sentences, which are claimed only where the SDK is named.
it('finds nearly all of them where nobody is named', () => {
  const all = troubles.flatMap(({ entry, catches }) => catches.map((text) => ({ entry, text })));
  const missed = all.filter(({ entry, text }) => !finds(entry, text));
  expect(missed.length / all.length, missed.map(({ text }) => text).join('\n')).toBeLessThan(0.01);
});

it.each([
  '摄像头正常，没有被占用',
  '怎么把麦位锁定？',
  '如何实现全员禁言',
  'how to share the screen',
  '进房失败',
  '黑屏，没有声音',
  'joinRoom error',
  'Please check whether the camera is occupied',
])('takes no trouble from %s', (text) => expect(triage(text).verdict).toBe('none'));
