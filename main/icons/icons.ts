import { type NativeImage, nativeImage } from 'electron';

/** The states that the tray's icon tells apart by its form. */
export type TrayState = 'on' | 'paused' | 'off';

/** The images of `build/`, which is also where the packager takes the application's own from. */
const drawn = import.meta.glob<string>(['../../build/icons/256x256.png', '../../build/tray/*.png'], {
  eager: true,
  query: '?inline',
  import: 'default',
});

/** Width of an image at the ordinary scale, and the widths that are there for larger ones. */
const ordinary = 16;
const widths = [16, 20, 24, 32];

function address(path: string): string {
  return drawn[`../../build/${path}.png`] ?? '';
}

export function appIcon(): NativeImage {
  return nativeImage.createFromDataURL(address('icons/256x256'));
}

/** The icon of a state: macOS colours it itself, Windows chooses a size, and the free desktops scale the largest. */
export function trayIcon(state: TrayState, platform: NodeJS.Platform): NativeImage {
  if (platform === 'linux') return nativeImage.createFromDataURL(address(`tray/${state}-32`));
  const isMac = platform === 'darwin';
  const image = nativeImage.createEmpty();
  for (const width of isMac ? [16, 32] : widths)
    image.addRepresentation({
      scaleFactor: width / ordinary,
      dataURL: address(`tray/${state}${isMac ? '-template' : ''}-${width}`),
    });
  if (isMac) image.setTemplateImage(true);
  return image;
}
