import { Menu, Tray } from 'electron';
import { trayIcon } from '../icons/icons';
import { type TrayMenuParts, trayMenu } from './tray-menu';
import { stateLine, trayStateOf } from './tray-state';

/** Shows Errdesk's icon in the tray. Returns a function that redraws it, to be called after each change. */
export function showTray(parts: () => TrayMenuParts, platform: NodeJS.Platform): () => void {
  const { state, showWindow } = parts();
  let shown = trayStateOf(state);
  const tray = new Tray(trayIcon(shown, platform));
  // On macOS a click opens the menu.
  if (platform !== 'darwin') tray.on('click', showWindow);

  const draw = () => {
    const now = parts();
    const next = trayStateOf(now.state);
    if (next !== shown) tray.setImage(trayIcon(next, platform));
    shown = next;
    tray.setToolTip(`Errdesk: ${stateLine(now.state, now.words, now.language)}`);
    tray.setContextMenu(Menu.buildFromTemplate(trayMenu(now)));
  };
  draw();
  return draw;
}
