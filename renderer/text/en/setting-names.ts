import { plural } from './numbers';

/** Settings where they are listed, each by itself. */
export const settingNames = {
  settingNames: {
    names: {
      language: 'Language of the window',
      theme: 'Appearance',
      catalog: 'Columns of the Catalog',
      export: 'Choices for exports',
      panes: 'Sizes of the panes',
      'watch.on': 'Watch the clipboard',
      'watch.notify': 'Notify with',
      'watch.least': 'Minimum certainty',
      'watch.others': "Other people's errors, too",
      'watch.ignore': 'Never suggest',
      'watch.shortcut': 'Global shortcut',
      'watch.stay': 'Stay in the tray',
      'watch.atLogin': 'Start when I log in',
      'watch.hidden': 'Start without a window',
      'answers.language': 'Language of answers',
      'answers.audience': 'Answers written for',
      'answers.length': 'Length of answers',
      'privacy.kinds': 'Also hide',
      'cases.on': 'Keep answered pastes',
    } as Record<string, string>,
    word: (word: string, language: string) => `${word}, ${language}`,
    languages: { zh: 'Chinese', en: 'English' },
    template: (kind: string) => `Template for: ${kind}`,
    none: 'None',
    bundled: 'Bundled',
    arranged: 'Arranged by hand',
    asAtFirst: 'Default',
    rules: (count: number) => plural(count, 'rule', 'rules'),
  },
};

export type SettingNamesStrings = typeof settingNames;
