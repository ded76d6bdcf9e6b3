import { describe, expect, it } from 'vitest';
import { inUtf8 } from './locale.mjs';

describe('the locale of the runtime', () => {
  it('stays as it is where it is in UTF-8', () => {
    const env = { LANG: 'zh_CN.UTF-8' };
    expect(inUtf8(env, 'UTF-8')).toBe(env);
  });

  it.each([
    [{ LANG: 'zh_CN.GBK' }, 'zh_CN'],
    [{ LANG: 'zh_CN.UTF-8', LC_ALL: 'en_US.UTF-8' }, 'en_US'],
    [{ LANG: 'en_US.UTF-8', LANGUAGE: 'zh' }, 'zh'],
  ])('of %j keeps its language', (env, language) => {
    expect(inUtf8(env, 'ANSI_X3.4-1968')).toEqual({ ...env, LC_ALL: 'C.UTF-8', LANGUAGE: language });
  });

  it.each([{}, { LANG: 'C' }, { LC_ALL: 'POSIX' }])('of %j names no language', (env) => {
    expect(inUtf8(env, 'ANSI_X3.4-1968')).toEqual({ ...env, LC_ALL: 'C.UTF-8' });
  });
});
