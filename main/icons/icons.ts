import { type NativeImage, nativeImage } from 'electron';

/** The states for which the tray's icon has different shapes. */
export type TrayState = 'on' | 'paused' | 'off';

/** The images in `build/`. The packager takes the application's icon from the same folder. */
const drawn = import.meta.glob<string>(['../../build/icons/256x256.png', '../../build/tray/*.png'], {
  eager: true,
  query: '?inline',
  import: 'default',
});

/** Width of an image at scale 1, and all widths there are. */
const ordinary = 16;
const widths = [16, 20, 24, 32];

function address(path: string): string {
  return drawn[`../../build/${path}.png`] ?? '';
}

export function appIcon(): NativeImage {
  return nativeImage.createFromDataURL(address('icons/256x256'));
}

/** macOS colours the icon itself, Windows picks a size, and Linux desktops scale the largest one. */
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
