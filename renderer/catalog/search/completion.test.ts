import { describe, expect, it } from 'vitest';
import { loadedCatalog } from '../../state/loaded-for-test';
import { completionsFor, labelOf } from './completion';

const known = { ...loadedCatalog, others: ['agora', 'apple', 'netease-nertc'] };
const offered = (word: string) => completionsFor(word, known).map(({ value }) => value);

describe('a scope is completed', () => {
  it('with everything it can be, as soon as its colon is typed', () => {
    expect(offered('who:')).toEqual(['customer', 'developer', 'owner', 'support', 'vendor']);
  });

  it('by id and by name in either language, beginnings first', () => {
    expect(offered('sdk:net')).toEqual(['netease-webrtc', 'netease-nertc']);
    expect(offered('side:录')).toEqual(['recording']);
    expect(
      offered('fault:device')
        .slice(0, 3)
        .every((id) => id.startsWith('device-')),
    ).toBe(true);
    expect(offered('fault:被占用')).toContain('device-occupied');
  });

  it('with whose the codes of others are, after ours', () => {
    expect(offered('sdk:ago')).toEqual(['agora']);
    expect(offered('sdk:苹果')).toEqual(['apple']);
    expect(offered('sdk:').slice(-3)).toEqual(known.others);
    expect(labelOf('sdk', 'agora', known).zh).toBe('声网（Agora）的 SDK');
  });

  it('also where it is ruled out', () => {
    expect(offered('-side:li')).toEqual(['live', 'client']);
  });

  it('with nothing where nothing fits, or where there is no scope', () => {
    expect(offered('sdk:zzz')).toEqual([]);
    expect(offered('camera')).toEqual([]);
  });
});

it('a chip is called by the name of its value, or as it was typed', () => {
  expect(labelOf('side', 'rest', known).zh).toBe('REST 接口');
  expect(labelOf('sdk', 'trtc', known).en).toBe('trtc');
});
