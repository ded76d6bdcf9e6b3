import { catalog } from 'errdesk:catalog';
import { describe, expect, it } from 'vitest';
import { createTriage } from '../triage';
import { symptomRuleList } from './find-symptoms';

const triage = createTriage(catalog);
const byWords = 'There is no code';
const ids = new Set(catalog.entries.map(({ id }) => id));

describe.each(symptomRuleList)('$entry told as $when', ({ entry, when, catches, leaves }) => {
  it('names an entry and what is said of it', () => {
    expect(ids).toContain(entry);
    expect(when.length).toBeGreaterThan(0);
    expect(catches.length).toBeGreaterThan(0);
    expect(leaves.length).toBeGreaterThan(0);
  });

  it.each(catches)('is found in %s', (text) => {
    expect(triage(text).findings.map((finding) => finding.entry)).toContain(entry);
  });

  // Where the words are a text that the SDK emits, that text counts whoever repeats it.
  it.each(leaves)('is not found in %s', (text) => {
    const told = triage(text).findings.filter(({ reasons }) =>
      reasons.some(({ en }) => en.startsWith(byWords)),
    );
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
