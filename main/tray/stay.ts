/** The state in which a person closes the window. */
export interface Closing {
  isMac: boolean;
  /** Errdesk is quitting. */
  quitting: boolean;
  /** The setting that Errdesk keeps running. */
  stay: boolean;
  /** The clipboard is watched, or will be after a pause. */
  watches: boolean;
  /** There is a tray, through which the window can be opened again. */
  hasTray: boolean;
}

/** Whether to hide the window instead of closing it. */
export function staysOpen({ isMac, quitting, stay, watches, hasTray }: Closing): boolean {
  if (quitting) return false;
  // On macOS a program stays in the dock until it is quit.
  return isMac || (stay && watches && hasTray);
}
