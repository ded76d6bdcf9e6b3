import type { App, Dialog } from 'electron';
import type { Log } from './log';
import { type Words, words } from './words';

/** Ends Errdesk with a message. `what` goes to the log. */
export type End = (what: string, error?: unknown) => void;

export interface FailureParts {
  app: App;
  dialog: Dialog;
  log: Log;
  logFolder(): string;
}

export interface Failure {
  end: End;
  /** Until then it is told in English. */
  speak(words: () => Words): void;
}

/**
 * An error that nobody caught leaves Errdesk in a state that nobody knows; it says so and ends. What can go wrong by
 * itself (files, clipboard, bad input) is answered where it happens, and never comes here.
 */
export function endOnFailure({ app, dialog, log, logFolder }: FailureParts): Failure {
  let ending = false;
  let spoken = () => words.en;
  const end: End = (what, error) => {
    log(what, error);
    if (ending) return;
    ending = true;
    const { brokenTitle, brokenText } = spoken();
    // Blocks until it is read.
    dialog.showErrorBox(brokenTitle, `${brokenText}\n${logFolder()}`);
    app.exit(1);
  };
  process.on('uncaughtException', (error) => end('uncaught', error));
  process.on('unhandledRejection', (error) => end('unhandled rejection', error));
  return {
    end,
    speak(now) {
      spoken = now;
    },
  };
}
