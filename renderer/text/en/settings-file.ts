import type { DefaultsFault, SettingsFileWrong } from '../../../bridge/contract/settings-file';

type Fault = SettingsFileWrong['wrong'] | DefaultsFault;

const plain: Record<Exclude<Fault['code'], 'wrong-setting'>, string> = {
  'not-json': 'it is damaged or not a file of settings. Ask for a new export.',
  'not-settings': 'it is not a file of settings. Choose one that Errdesk has exported.',
  newer: 'a newer Errdesk wrote it. Update Errdesk first.',
  'too-large': 'it is larger than any file of settings. Ask for a new export.',
  missing: 'there is no such file.',
  unreadable: 'it could not be read. Check its permissions.',
  'no-file': 'it is a folder, a pipe or a device.',
};

/** What is wrong with a file of settings, and what to do. */
export function wrongSettings(fault: Fault): string {
  return fault.code === 'wrong-setting'
    ? `${fault.name} in it makes no sense to this version. Ask for a new export.`
    : plain[fault.code];
}
