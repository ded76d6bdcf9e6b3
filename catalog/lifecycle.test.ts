import { describe, expect, it } from 'vitest';
import { compareVersions, type Lifecycle, lifecycleOf } from './lifecycle';

const ended: Lifecycle = { to: '4.11', state: 'ended', source: 's', zh: '停', en: 'ended' };
const kept: Lifecycle = { from: '4', to: '4', state: 'maintenance', source: 's', zh: '维护', en: 'kept' };
const stateOf = (version: string) => lifecycleOf({ lifecycle: [kept, ended] }, version)?.state;

describe('the lifecycle of a version', () => {
  it('holds to the depth that it is given, and an end outweighs all else', () => {
    expect(stateOf('4.11.9')).toBe('ended');
    expect(stateOf('3.2')).toBe('ended');
    expect(stateOf('4.12.0')).toBe('maintenance');
    expect(stateOf('4.15.22-beta.1')).toBe('maintenance');
    expect(stateOf('5.0.1')).toBeUndefined();
  });

  it('compares numbers and not letters', () => {
    expect(compareVersions('4.9', '4.11')).toBeLessThan(0);
    expect(compareVersions('4.11', '4.11.0')).toBe(0);
    expect(compareVersions('10.0', '9.9.9')).toBeGreaterThan(0);
  });
});
