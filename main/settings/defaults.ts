import type { Settings } from '../../bridge/contract/settings';

/** The settings before anybody has chosen any. */
export const defaults: Settings = {
  language: 'system',
  theme: 'system',
  watch: {
    on: false,
    asked: false,
    notify: 'system',
    least: 'likely',
    others: false,
    ignore: [],
    shortcut: 'CommandOrControl+Shift+E',
    stay: true,
    atLogin: false,
    hidden: false,
  },
  answers: {
    language: 'paste',
    words: { zh: {}, en: {} },
    askedToSign: false,
    audience: 'customer',
    length: 'full',
    templates: {},
  },
  privacy: { kinds: [] },
  cases: { on: false, asked: false },
};
