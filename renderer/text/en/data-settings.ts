import { plural } from './numbers';

const settings = (count: number) => plural(count, 'setting', 'settings');

export const dataSettings = {
  dataSettings: {
    folder: 'Where it is',
    folderHint:
      'All that Errdesk keeps on this computer. Removing the program leaves this folder; delete it to leave nothing.',
    openFolder: 'Open the folder',
    team: "Your team's defaults",
    teamHint: (count: number, otherwise: number) =>
      `${settings(count)} from this file${otherwise === 0 ? '' : `; you chose otherwise for ${otherwise}`}. What you choose yourself goes first.`,
    file: 'All settings',
    fileHint: 'One file for another computer or for your team. Templates have a file of their own.',
    export: 'Export…',
    import: 'Import…',
    exported: 'Saved to',
    reveal: 'Show in folder',
    reset: 'Reset',
    resetHint: 'All settings as at the first start. Your templates stay.',
    resetAll: 'Reset all settings…',
    changes: {
      from: (file: string) => `${file} would change this`,
      none: (file: string) => `${file} has the settings that are there already.`,
      reset: 'This would be reset',
      nothing: 'No setting was changed.',
      /** Heads of the table. */
      setting: 'Setting',
      now: 'Now',
      afterwards: 'Then',
      different: 'Other than now',
      withTemplates: (count: number) => `Delete my own ${plural(count, 'template', 'templates')}, too`,
      take: (count: number) => `Change ${settings(count)}`,
      resetNow: 'Reset',
      cancel: 'Cancel',
      close: 'Close',
    },
    done: {
      imported: (count: number) => `${settings(count)} changed.`,
      reset: 'The settings are reset.',
      resetWithTemplates: (count: number) =>
        `The settings are reset, and ${plural(count, 'template is', 'templates are')} deleted.`,
      undo: 'Undo',
    },
  },
};

export type DataSettingsStrings = typeof dataSettings;
