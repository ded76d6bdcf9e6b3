import type { Page } from '@playwright/test';
import type { SettingsSection } from '../renderer/vocabulary/settings-sections';

const names: Record<SettingsSection, RegExp> = {
  look: /^(Language and look|语言与外观)$/,
  answers: /^(Answers|回复)$/,
  templates: /^(Templates|模板)$/,
  clipboard: /^(Clipboard|剪贴板)$/,
  privacy: /^(Privacy|隐私)$/,
  cases: /^(Cases|记录)$/,
  data: /^(Data|数据)$/,
  about: /^(About|关于)$/,
};

/** Goes to a section of the settings, from anywhere in the window. */
export async function openSettings(page: Page, section: SettingsSection): Promise<void> {
  await page.getByRole('button', { name: /^(Settings|设置)$/ }).click();
  await page
    .getByRole('navigation', { name: /^(Sections of the settings|设置的分组)$/ })
    .getByRole('button', { name: names[section] })
    .click();
}
