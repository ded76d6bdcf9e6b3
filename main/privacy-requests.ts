import { checkPattern } from '../catalog/patterns/linear';
import type { Handlers } from './gate';
import type { PrivacyKeeper } from './privacy';

type PrivacyRequest = Extract<keyof Handlers, `privacy.${string}`>;

export function privacyHandlers(privacy: Pick<PrivacyKeeper, 'hide'>): Pick<Handlers, PrivacyRequest> {
  return {
    'privacy.hide'({ stretches }) {
      privacy.hide(stretches);
      return { ok: true, value: undefined };
    },
    'privacy.check': async ({ pattern }) => ({ ok: true, value: await checkPattern(pattern) }),
  };
}
