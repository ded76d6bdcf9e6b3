// The Electron side of `scripts/icons.mjs`: Chromium draws, so that nothing else has to be installed.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { app, BrowserWindow } from 'electron';

const build = join(import.meta.dirname, '../../build');

/** Source, drawing and width, the paths below `build/`. */
const drawings = [
  // electron-builder makes that of macOS from this one, and takes Linux's from the folder.
  ['icon', 'icon', 512],
  ...[16, 32, 48, 128, 256, 512].map((width) => ['icon', `icons/${width}x${width}`, width]),
  ...['on', 'paused', 'off'].flatMap((state) => [
    ...[16, 20, 24, 32].map((width) => [`tray/${state}`, `tray/${state}-${width}`, width]),
    ...[16, 32].map((width) => [`tray/${state}-template`, `tray/${state}-template-${width}`, width]),
  ]),
];

/**
 * Runs in a page.
 * @param {string} source the address of an SVG
 * @param {number} width
 * @returns {Promise<string>} the address of a PNG
 */
async function draw(source, width) {
  const image = new Image(width, width);
  image.src = source;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = width;
  canvas.getContext('2d')?.drawImage(image, 0, 0, width, width);
  return canvas.toDataURL('image/png');
}

// Not awaited: Electron becomes ready only after this module has run.
void app.whenReady().then(drawAll);

async function drawAll() {
  const { webContents } = new BrowserWindow({ show: false });
  await webContents.loadURL('data:text/html,');
  for (const [source, drawing, width] of drawings) {
    const address = `data:image/svg+xml;base64,${readFileSync(join(build, `${source}.svg`), 'base64')}`;
    const png = await webContents.executeJavaScript(`(${draw})(${JSON.stringify(address)}, ${width})`);
    writeFileSync(join(build, `${drawing}.png`), Buffer.from(png.split(',')[1], 'base64'));
  }
  app.quit();
}
