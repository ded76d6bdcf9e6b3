import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app';
import { request } from './bridge';
import './design/tokens.css';
import './design/base.css';

/** The window opens with everything it needs at hand, so that nothing jumps into place later. */
async function open(root: HTMLElement): Promise<void> {
  const [catalog, settings, about] = await Promise.all([
    request('catalog.read'),
    request('settings.read'),
    request('app.about'),
  ]);
  if (!catalog.ok || !settings.ok || !about.ok) return;
  createRoot(root).render(
    <StrictMode>
      <App catalog={catalog.value} settings={settings.value} about={about.value} />
    </StrictMode>,
  );
}

const root = document.getElementById('root');
if (root) void open(root);
