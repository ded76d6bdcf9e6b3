import type { Privacy } from '../catalog/triage/secrets/privacy';
import type { Preferences } from './settings/preferences';

/** What people want hidden: the kinds in the settings, and what is hidden by hand in the open paste. */
export interface PrivacyKeeper {
  read(): Privacy;
  /** Replaces what is hidden by hand. */
  hide(stretches: readonly string[]): void;
}

export function createPrivacyKeeper(preferences: Pick<Preferences, 'read'>): PrivacyKeeper {
  let hidden: readonly string[] = [];
  return {
    read: () => ({ kinds: preferences.read().privacy.kinds, stretches: hidden }),
    hide(stretches) {
      hidden = stretches;
    },
  };
}
