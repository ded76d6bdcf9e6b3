import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Value } from '../../bridge/contract';
import type { Settings } from '../../bridge/contract/settings';
import { request } from '../bridge';
import { restCaret } from './rest-caret';
import '../design/tokens.css';
import '../design/base.css';

/** What a page needs before it shows anything. */
export interface Opened {
  settings: Settings;
  about: Value<'app.about'>;
}

/** Opens a page once it has what says how it looks, so that nothing jumps into place later. */
export async function openPage(draw: (opened: Opened) => ReactNode | Promise<ReactNode>): Promise<void> {
  const [settings, about] = await Promise.all([request('settings.read'), request('app.about')]);
  const root = document.getElementById('root');
  if (!root || !settings.ok || !about.ok) return;
  const drawn = await draw({ settings: settings.value, about: about.value });
  closeAtOnce();
  restCaret(document);
  createRoot(root).render(<StrictMode>{drawn}</StrictMode>);
}

/**
 * What opens over a page goes in the moment it is closed, and the focus comes back with it. Without this the library
 * waits for the next frame, and a key that is pressed before that, such as Enter after Escape, still chooses there.
 */
function closeAtOnce(): void {
  Object.assign(globalThis, { BASE_UI_ANIMATIONS_DISABLED: true });
}
