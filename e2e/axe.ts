import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** Everything axe finds against WCAG 2.2 AA, as one line each. */
export async function complaints(page: Page): Promise<string[]> {
  // The window has no second page that axe could open to work in.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}
