import type { App, Dialog } from 'electron';
import type { Log } from './log';
import type { Words } from './words';

/** Ends Errdesk with a message. `what` goes to the log. */
export type End = (what: string, error?: unknown) => void;

export interface FailureParts {
  app: App;
  dialog: Dialog;
  log: Log;
  logFolder(): string;
  words(): Words;
}

/**
 * An error that nobody caught leaves Errdesk in a state that nobody knows; it says so and ends. What can go wrong by
 * itself (files, clipboard, bad input) is answered where it happens, and never comes here.
 */
export function endOnFailure({ app, dialog, log, logFolder, words }: FailureParts): End {
  let ending = false;
  const end: End = (what, error) => {
    log(what, error);
    if (ending) return;
    ending = true;
    const { brokenTitle, brokenText } = words();
    // Blocks until it is read.
    dialog.showErrorBox(brokenTitle, `${brokenText}\n${logFolder()}`);
    app.exit(1);
  };
  process.on('uncaughtException', (error) => end('uncaught', error));
  process.on('unhandledRejection', (error) => end('unhandled rejection', error));
  return end;
}
