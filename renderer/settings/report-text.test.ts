import { expect, it } from 'vitest';
import { reportText } from './report-text';

const about = {
  ...{ version: '1.2.3', commit: 'abc123', built: '2026-11-29', electron: '45.5.0' },
  ...{
    platform: 'linux',
    system: 'linux x64 6.1.0',
    systemLanguage: 'zh' as const,
    folder: '/home/li-ming/x',
  },
};

it('a report says the build, the system and the catalog, and nothing of the person', () => {
  const text = reportText(about, 'en', { entries: 452, checked: '2026-11-20' });
  expect(text.split('\n')).toEqual([
    'Errdesk 1.2.3 (abc123, 2026-11-29)',
    'Electron 45.5.0',
    'System linux x64 6.1.0',
    'Language en',
    'Catalog 452 entries, checked 2026-11-20',
  ]);
  expect(text).not.toContain('li-ming');
});

it('of a build from the sources it says no build', () => {
  const text = reportText({ ...about, commit: '', built: '' }, 'zh', { entries: 1, checked: undefined });
  expect(text).toMatch(/^Errdesk 1\.2\.3\n/);
});
