import type { Page } from '@playwright/test';
import { wishes } from './answer-parts';
import { expect } from './errdesk';

/** What a person can have before them of an answer, and how they come to it, each from the one before. */
export const answerStates: readonly [name: string, show: (parts: { page: Page }) => Promise<void>][] = [
  [
    'how it is wanted',
    async ({ page }) => {
      await wishes(page).click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  ],
  [
    'ways out of it',
    async ({ page }) => {
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toBeHidden();
      await page.keyboard.press('Control+E');
      await expect(page.getByRole('menu')).toBeVisible();
    },
  ],
  [
    'a hole, and what is replaced',
    async ({ page }) => {
      await page.keyboard.press('Escape');
      await expect(page.getByRole('menu')).toBeHidden();
      await page
        .getByRole('textbox', { name: /^Answer to the customer|^给客户的回复/ })
        .fill('⟦customer name⟧, 13812345678, qa@team.example');
      await page.getByRole('button', { name: /will be masked|发出时会遮住/ }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  ],
  [
    'that it was copied without some things',
    async ({ page }) => {
      await page.keyboard.press('Escape');
      await page.getByRole('textbox', { name: /^Answer to the customer|^给客户的回复/ }).fill('13812345678');
      await page.getByRole('button', { name: /^(Copy answer|复制回复)/ }).click();
      await expect(page.getByText(/^(1 masked|遮 1 处)$/)).toBeVisible();
    },
  ],
];
