import type { Page } from '@playwright/test';
import {
  commandIds,
  commandTable,
  type Group,
  type SpokenCommand,
} from '../renderer/vocabulary/command-table';
import { expect, test } from './errdesk';

export const heading = (page: Page) => page.getByRole('heading', { level: 1 });

type Effects = Partial<Record<SpokenCommand, () => Promise<void>>>;

/** Presses the keys that the sheet shows for a command. */
export async function press(page: Page, id: SpokenCommand, nth = 0): Promise<void> {
  const { hold, keys = [] } = commandTable[id].chord ?? {};
  const held = { mod: 'Control+', shift: 'Shift+', alt: 'Alt+' };
  await page.keyboard.press(`${hold ? held[hold] : ''}${keys[nth] === ' ' ? 'Space' : keys[nth]}`);
}

/** Every key of a part of the sheet is tried, in the order given. */
export async function tryAll(group: Group, effects: Effects): Promise<void> {
  const keyed = commandIds.filter((id) => commandTable[id].group === group && commandTable[id].chord);
  expect(Object.keys(effects).sort()).toEqual(keyed.sort());
  for (const [id, effect] of Object.entries(effects)) await test.step(id, effect);
}
