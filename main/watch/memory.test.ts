import { describe, expect, it } from 'vitest';
import { createMemory, saltedHash } from './memory';

const memory = () => createMemory(saltedHash());

describe('the memory of what was copied', () => {
  it('knows whether the clipboard still has the same content', () => {
    const { unchanged } = memory();
    const looks = [
      { kind: 'text', text: 'a' },
      { kind: 'text', text: 'a' },
      { kind: 'same' },
      { kind: 'empty' },
      { kind: 'text', text: 'a' },
      { kind: 'too-large', size: 7 },
      { kind: 'too-large', size: 7 },
      { kind: 'too-large', size: 8 },
      { kind: 'secret' },
      { kind: 'secret' },
    ] as const;
    expect(looks.map(unchanged)).toEqual([false, true, true, false, false, false, true, false, false, true]);
  });

  it('knows a text that was judged, until it is cleared or many others came', () => {
    const { judged, clear } = memory();
    expect([judged('a'), judged('b'), judged('a')]).toEqual([false, false, true]);
    for (let n = 0; n < 499; n += 1) judged(`other ${n}`);
    expect(judged('a')).toBe(true);
    for (let n = 0; n < 500; n += 1) judged(`another ${n}`);
    expect(judged('a')).toBe(false);
    clear();
    expect(judged('a')).toBe(false);
  });

  it('knows what Errdesk copied itself, also after it is cleared', () => {
    const { noteOwn, isOwn, clear } = memory();
    noteOwn('answer');
    clear();
    expect([isOwn('answer'), isOwn('other')]).toEqual([true, false]);
  });

  it('hashes with a new salt, so that no text can be looked up', () => {
    const one = saltedHash();
    expect(one('13800001111')).toBe(one('13800001111'));
    expect(one('13800001111')).not.toBe(saltedHash()('13800001111'));
    expect(one('13800001111')).not.toContain('1380000');
  });
});
