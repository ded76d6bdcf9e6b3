import type { NativeImage, Notification } from 'electron';

/** A desktop notification. `body` is plain text. */
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
  /** Replaces the previous one. Resolves to whether the desktop has shown it. */
  show(message: Message): Promise<boolean>;
  hide(): void;
}

/** In milliseconds: a notification that is not shown by then never will be. */
const patience = 1000;

/** Shows desktop notifications, which respect do-not-disturb. */
export function createNotifier({ Notification, icon, platform }: NotifierParts): Notifier {
  // Kept in a variable: a notification that is garbage-collected gets no click event.
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
        // It must not appear late, next to the card that is shown instead.
        if (!works && shown === one) hide();
        return works;
      });
    },
    hide,
  };
}

/** On Linux the body is markup, and logs are full of text that looks like markup. */
export function bodyFor(platform: NodeJS.Platform, text: string): string {
  if (platform !== 'linux') return text;
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
