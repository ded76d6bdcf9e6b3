import type { Page } from '@playwright/test';
import type { Answer, Input, RequestName, Value } from '../bridge/contract';

/** Presses a key that does nothing by itself. For main a person has been in that page then. */
export const touch = (page: Page) => page.keyboard.press('Shift');

/** Sends a request as a page does after a key was pressed in it. */
export async function ask<N extends RequestName>(
  page: Page,
  name: N,
  input?: Input<N>,
): Promise<Answer<Value<N>>> {
  await touch(page);
  return page.evaluate(
    ([named, given]) => (window.errdesk.request as (...sent: unknown[]) => Promise<never>)(named, given),
    [name, input] as const,
  );
}
