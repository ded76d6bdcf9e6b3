import { catalog } from 'errdesk:catalog';
import { expect, it } from 'vitest';
import { questionOf } from './questions';

it('asks for no SDK and no version that the paste states', () => {
  expect(questionOf([], new Set(), undefined, false).en).toContain('the name and the version of the SDK');
  expect(questionOf([], new Set(['sdk']), undefined, false).en).toMatch(/tell us the version of the SDK\.$/);
  expect(questionOf([], new Set(['sdk', 'version']), undefined, false).en).not.toContain('SDK');
});

it('asks which of the two it is, where a number and the words beside it tell different errors', () => {
  const { zh, en } = questionOf([], new Set(), { number: '10006', words: 'account in arrears' }, false);
  for (const text of [zh, en]) expect(text).toMatch(/10006.*[“"]account in arrears[”"].*[?？]$/);
});

it('asks somebody who uses an app for no SDK, no method and no log', () => {
  const netease = catalog.entries.filter(({ sdk, code }) => sdk === 'netease-webrtc' && code === '404');
  const shared = catalog.entries.filter(({ code }) => code === '1101' || code === '-1101');
  for (const candidates of [[], netease, shared])
    for (const text of Object.values(questionOf(candidates, new Set(), undefined, true)))
      expect(text).not.toMatch(/SDK|接口|日志|\b(?:method|log|error object)\b|name、/);
});
