/** Switches of Errdesk's own on its command line. */

/** Starts without the window. */
export const hiddenSwitch = 'hidden';

/** Starts as the process that looks at the clipboard for the watcher. */
export const readerSwitch = 'clipboard-reader';

/** Names a team's file of defaults, as `--defaults=FILE` or `--defaults FILE`. */
export const defaultsSwitch = 'defaults';

/** The next two: how a start that takes the place of one that was too long is told what was left out. */
export const moreSwitch = 'handed-more';
export const tooLongSwitch = 'handed-too-long';
