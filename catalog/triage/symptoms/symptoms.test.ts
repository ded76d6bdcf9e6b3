import { catalog } from 'errdesk:catalog';
import { describe, expect, it } from 'vitest';
import { createTriage } from '../triage';

const triage = createTriage(catalog);

const troubles = catalog.signs.own.flatMap(({ pack, troubles: own }) =>
  own.map(({ when, entry, catches }) => ({
    ...{ when, catches, entry: `${pack}/${entry}` },
    leaves: catches.map(asked),
  })),
);

/** Somebody who asks how to deal with a trouble, or plans for it, does not have it. */
function asked(told: string): string {
  return /[\u3400-\u9fff]/.test(told) ? `需求：如何处理${told}` : `feature request: how to handle ${told}`;
}

describe.each(troubles)('$entry told as $when', ({ entry, catches, leaves }) => {
  it.each(catches)('is found in %s', (text) => {
    expect(triage(text).findings.map((finding) => finding.entry)).toContain(entry);
  });

  // Where the words are a text that the SDK emits, that text counts whoever repeats it.
  it.each(leaves)('is not found in %s', (text) => {
    const told = triage(text).findings.filter(({ reasons }) => reasons.some(({ id }) => id === 'described'));
    expect(told.map((finding) => finding.entry)).not.toContain(entry);
  });
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
