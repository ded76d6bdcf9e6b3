import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { request } from '../bridge';
import { GuidePage } from './guide-page';
import '../design/tokens.css';
import '../design/base.css';

/** Opens the guide, which needs nothing of the catalog. */
async function open(root: HTMLElement): Promise<void> {
  const [settings, about] = await Promise.all([request('settings.read'), request('app.about')]);
  if (!settings.ok || !about.ok) return;
  createRoot(root).render(
    <StrictMode>
      <GuidePage settings={settings.value} about={about.value} />
    </StrictMode>,
  );
}

const root = document.getElementById('root');
if (root) void open(root);
