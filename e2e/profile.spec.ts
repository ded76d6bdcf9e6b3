import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, freshTest, launch, openedWindow } from './errdesk';
import { openSettings } from './settings-parts';

/** What a person reads above the footer. */
const notice = (page: Page, words: string) => page.getByRole('status').filter({ hasText: words });

const draft = {
  id: 'finding-1',
  name: { zh: '', en: 'Half done' },
  kinds: ['finding'],
  body: { zh: '', en: 'Hello' },
};

freshTest(
  'files of the profile that cannot be used are kept aside, each is said, and Errdesk starts',
  async ({ profile }) => {
    freshTest.skip(process.platform === 'win32', 'There are no such pipes.');
    execFileSync('mkfifo', [join(profile, 'settings.json')]);
    symlinkSync('/dev/zero', join(profile, 'templates.json'));
    const drafts = JSON.stringify([draft, { ...draft, id: 'finding-2', kinds: 'all' }]);
    writeFileSync(join(profile, 'drafts.json'), drafts);
    writeFileSync(join(profile, '.errdesk-0123456789ab.new'), '{');
    const app = await launch({ profile });
    const page = await openedWindow(app);
    await expect(notice(page, 'The settings file is a folder, a pipe or a device')).toBeVisible();
    await expect(notice(page, 'The file of your templates is a folder, a pipe or a device')).toBeVisible();
    const aside = notice(
      page,
      'The file of unsaved templates was damaged, but what could be read of it is in use',
    );
    await expect(aside).toContainText('drafts.corrupt-1.json');
    expect(readFileSync(join(profile, 'drafts.corrupt-1.json'), 'utf8')).toBe(drafts);
    await openSettings(page, 'templates');
    await expect(page.getByText('Half done')).toBeVisible();
    expect(readdirSync(profile).filter((name) => name.startsWith('.errdesk-'))).toEqual([]);
    await app.close();
  },
);
