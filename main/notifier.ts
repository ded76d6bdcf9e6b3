import type { NativeImage, Notification } from 'electron';

/** A message of the desktop's. `body` is plain text. */
export interface Message {
  title: string;
  body: string;
  clicked(): void;
}

export interface NotifierParts {
  Notification: typeof Notification;
  icon: NativeImage;
  platform: NodeJS.Platform;
}

export interface Notifier {
  supported(): boolean;
  /** Shows it in place of the one before. Resolves to whether the desktop has shown it. */
  show(message: Message): Promise<boolean>;
  hide(): void;
}

/** Milliseconds within which a desktop shows a notification, or never will. */
const patience = 1000;

/** Shows messages by the desktop's own means, which know about do-not-disturb. */
export function createNotifier({ Notification, icon, platform }: NotifierParts): Notifier {
  // Kept, because a notification that is collected no longer hears the click.
  let shown: Notification | undefined;

  function hide(): void {
    shown?.close();
    shown = undefined;
  }

  return {
    supported: () => Notification.isSupported(),
    show({ title, body, clicked }) {
      hide();
      const one = new Notification({ title, body: bodyFor(platform, body), icon, silent: true });
      shown = one;
      one.on('click', clicked);
      const answer = new Promise<boolean>((resolve) => {
        one.once('show', () => resolve(true));
        one.once('failed', () => resolve(false));
        setTimeout(() => resolve(false), patience);
      });
      one.show();
      return answer.then((works) => {
        // It must not come up after all, beside what stands in for it.
        if (!works && shown === one) hide();
        return works;
      });
    },
    hide,
  };
}

/** On the free desktops the body is markup, and a log is full of what looks like it. */
export function bodyFor(platform: NodeJS.Platform, text: string): string {
  if (platform !== 'linux') return text;
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
