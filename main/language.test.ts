import { expect, it } from 'vitest';
import { languageOf } from './language';

it('speaks Chinese to Chinese systems and English to all others', () => {
  for (const locale of ['zh-CN', 'zh-TW', 'zh_HK.UTF-8', 'ZH']) expect(languageOf(locale)).toBe('zh');
  for (const locale of ['en-US', 'de', 'zha', 'ja-JP', '']) expect(languageOf(locale)).toBe('en');
});
