import { checkPattern } from '../catalog/patterns/linear';
import type { Privacy } from '../catalog/triage/secrets/privacy';
import type { Notices } from './notices';
import type { Preferences } from './settings/preferences';

/** What people want hidden: the kinds in the settings, and what is hidden by hand in the open paste. */
export interface PrivacyKeeper {
  read(): Privacy;
  /** Replaces what is hidden by hand. */
  hide(stretches: readonly string[]): void;
  /** Says which kinds hide nothing, as a settings file that was edited by hand may have them. */
  tellUnusable(): Promise<void>;
}

export function createPrivacyKeeper(
  preferences: Pick<Preferences, 'read'>,
  notices: Pick<Notices, 'raise'>,
): PrivacyKeeper {
  let hidden: readonly string[] = [];
  const kinds = () => preferences.read().privacy.kinds;
  return {
    read: () => ({ kinds: kinds(), stretches: hidden }),
    hide(stretches) {
      hidden = stretches;
    },
    async tellUnusable() {
      const names: string[] = [];
      for (const { name, pattern } of kinds()) {
        const check = await checkPattern(pattern);
        if (check === 'invalid' || check === 'not-linear') names.push(name);
      }
      if (names.length > 0) notices.raise({ code: 'kinds-unusable', names });
    },
  };
}
