import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { isDeep } from '../scripts/depth';

const mixed = [
  { language: 'zh', theme: 'light' },
  { language: 'en', theme: 'dark' },
] as const;
const others = [
  { language: 'zh', theme: 'dark' },
  { language: 'en', theme: 'light' },
] as const;

/** In which languages and colours axe looks: in each of them, and no rule of its is about both. In the long form in all pairs. */
export const appearances = isDeep ? [...mixed, ...others] : mixed;

/** In place of half a megabyte of program, which axe gives a page twice each time that it looks. */
const nothing = ';';

/** Everything axe finds against WCAG 2.2 AA, as one line each. */
export async function complaints(page: Page): Promise<string[]> {
  const isThere = await page.evaluate(() => 'axe' in window);
  // The window has no second page that axe could open to work in.
  const { violations } = await new AxeBuilder({ page, ...(isThere && { axeSource: nothing }) })
    .setLegacyMode()
    // Of what is right nothing needs to be told. Style sheets are read ahead for experimental rules alone.
    .options({ resultTypes: ['violations'], preload: false })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}
