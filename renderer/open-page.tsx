import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Settings, Value } from '../bridge/contract';
import type { Catalog } from '../catalog/schema';
import { request } from './bridge';
import './design/tokens.css';
import './design/base.css';

/** What a page has before it shows anything. */
export interface Opened {
  catalog: Catalog;
  settings: Settings;
  about: Value<'app.about'>;
}

/** A page opens with everything it needs at hand, so that nothing jumps into place later. */
export async function openPage(draw: (opened: Opened) => ReactNode): Promise<void> {
  const [catalog, settings, about] = await Promise.all([
    request('catalog.read'),
    request('settings.read'),
    request('app.about'),
  ]);
  const root = document.getElementById('root');
  if (!root || !catalog.ok || !settings.ok || !about.ok) return;
  createRoot(root).render(
    <StrictMode>{draw({ catalog: catalog.value, settings: settings.value, about: about.value })}</StrictMode>,
  );
}
