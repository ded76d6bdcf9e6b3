import type { WatchState } from '../../bridge/contract/watch';
import type { Language } from '../../catalog/schema';
import type { TrayState } from '../icons/icons';
import type { Words } from '../words';

export function trayStateOf({ watching, until }: WatchState): TrayState {
  if (watching) return 'on';
  return until ? 'paused' : 'off';
}

/** The state in one line. */
export function stateLine(
  { watching, until, unreadable }: WatchState,
  { tray }: Words,
  language: Language,
): string {
  if (watching && unreadable) return tray.unreadable;
  if (until?.kind === 'copy') return watching ? tray.watchingOnce : tray.skippingOnce;
  if (until) return (watching ? tray.watchingUntil : tray.pausedUntil)(clock(until.at, language));
  return watching ? tray.watching : tray.off;
}

function clock(at: number, language: Language): string {
  return new Intl.DateTimeFormat(language, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(at);
}
