/** What stands when a person closes the window. */
export interface Closing {
  isMac: boolean;
  /** Errdesk is ending as a whole. */
  quitting: boolean;
  /** The person wants Errdesk to stay. */
  stay: boolean;
  /** The clipboard is watched, or will be when a pause is over. */
  watches: boolean;
  /** There is a tray now, to find Errdesk in again. */
  hasTray: boolean;
}

/** Whether the window is only hidden. */
export function staysOpen({ isMac, quitting, stay, watches, hasTray }: Closing): boolean {
  if (quitting) return false;
  // There a program stays in the dock until it is quit.
  return isMac || (stay && watches && hasTray);
}
