import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { request } from '../bridge';
import { CardPage } from './card-page';
import '../design/tokens.css';
import '../design/base.css';
import './page.css';

/** Opens the card with its suggestion in it. */
async function open(root: HTMLElement): Promise<void> {
  const [watch, settings, about] = await Promise.all([
    request('watch.read'),
    request('settings.read'),
    request('app.about'),
  ]);
  if (!watch.ok || !settings.ok || !about.ok) return;
  createRoot(root).render(
    <StrictMode>
      <CardPage watch={watch.value} settings={settings.value} about={about.value} />
    </StrictMode>,
  );
}

const root = document.getElementById('root');
if (root) void open(root);
