import type { SettingsSection } from '../../vocabulary/settings-sections';
import { number, plural } from './numbers';

const sections: Record<SettingsSection, string> = {
  answers: 'Answers',
  templates: 'Templates',
  look: 'Language and look',
  clipboard: 'Clipboard',
  privacy: 'Privacy',
  cases: 'Cases',
  data: 'Data',
  about: 'About',
};

export const settings = {
  settings: {
    title: 'Settings',
    sectionsLabel: 'Sections of the settings',
    sections,
    language: 'Language',
    languageHint: "The window's language. Answers can be in either.",
    theme: 'Appearance',
    system: 'Match the system',
    light: 'Light',
    dark: 'Dark',
    languages: { zh: '中文', en: 'English' },
    program: 'Program',
    version: (version: string, electron: string) => `Errdesk ${version} on Electron ${electron}`,
    data: 'Catalog',
    /** `checked`: the day on which any of them was last read. */
    dataHint: (entries: number, documents: number, checked: string | undefined) =>
      `${number(entries)} entries from ${plural(documents, 'vendor document', 'vendor documents')}${checked === undefined ? '' : `, last checked on ${checked}`}.`,
    build: (commit: string, built: string) => `Build ${commit}, of ${built}.`,
    copyReport: 'Copy for a report',
    reportCopied: 'Copied.',
    reportHint:
      'Version, build, system, language and the age of the catalog, to go with a report of a fault: no names, folders or settings, and nothing that was pasted.',
    newer: 'Newer versions',
    newerHint: "Come from where you got this one: your team, or the project's releases.",
    newerWhy:
      'Errdesk uses no network, so it neither looks for them nor installs them. Installing over this version keeps settings, templates and cases.',
    licence: 'Licence',
    ownLicence: 'MIT, © the Errdesk contributors.',
    othersLicences:
      'Errdesk contains the work of others. The licences of Electron and Chromium lie beside the program.',
    showLicences: 'Show the licences of what is bundled',
    bundled: 'What is bundled, and its licences',
    fromTeam: 'from your team',
    ownChoice: 'your choice',
    backToTeam: "Use your team's",
    backToTeamOf: (what: string) => `Use your team's: ${what}`,
  },
};

export type SettingsStrings = typeof settings;
