import type { App, Dialog } from 'electron';
import type { Log } from './log';
import { type Words, words } from './words';

/** Shows a message and ends Errdesk. `what` goes to the log. */
export type End = (what: string, error?: unknown) => void;

export interface FailureParts {
  app: App;
  dialog: Dialog;
  log: Log;
  logFolder(): string;
}

export interface Failure {
  end: End;
  /** Sets the language of the message. Before this it is English. */
  speak(words: () => Words): void;
}

/**
 * After an uncaught error the state of Errdesk is unknown, so it shows a message and ends. Expected failures (files,
 * clipboard, bad input) are handled where they happen and never come here.
 */
export function endOnFailure({ app, dialog, log, logFolder }: FailureParts): Failure {
  let ending = false;
  let wordsNow = () => words.en;
  const end: End = (what, error) => {
    log(what, error);
    if (ending) return;
    ending = true;
    const { brokenTitle, brokenText } = wordsNow();
    // Blocks until the person closes it.
    dialog.showErrorBox(brokenTitle, `${brokenText}\n${logFolder()}`);
    app.exit(1);
  };
  process.on('uncaughtException', (error) => end('uncaught', error));
  process.on('unhandledRejection', (error) => end('unhandled rejection', error));
  return {
    end,
    speak(now) {
      wordsNow = now;
    },
  };
}
