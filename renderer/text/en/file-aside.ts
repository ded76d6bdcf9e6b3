import type { FileAside } from '../../../bridge/contract/problems';

const names: Record<FileAside['file'], string> = {
  settings: 'The settings file',
  templates: 'The file of your templates',
  drafts: 'The file of unsaved templates',
};

const reasons: Record<FileAside['why'], string> = {
  damaged: 'was damaged',
  newer: 'was written by a newer version of Errdesk',
  'too-large': 'is larger than Errdesk reads',
  'no-file': 'is a folder, a pipe or a device',
  unreadable: 'could not be read',
};

const without: Record<FileAside['file'], string> = {
  settings: 'so Errdesk started with its defaults.',
  templates: 'so only the bundled ones are there.',
  drafts: 'so they are not shown.',
};

/** A file of the profile that could not be read as it is. */
export function fileAside({ file, why, partly, path, keptAs }: FileAside): string {
  const outcome = partly ? 'but what could be read of it is in use.' : without[file];
  return `${names[file]} ${reasons[why]}, ${outcome} ${place(path, keptAs)}${toDo(file, why, keptAs)}`;
}

function place(path: string, keptAs: string | null): string {
  return keptAs === null
    ? `${path} could not be moved aside, so changes are not saved: move it, then start Errdesk again.`
    : `It is kept as ${keptAs}.`;
}

function toDo(file: FileAside['file'], why: FileAside['why'], keptAs: string | null): string {
  if (keptAs === null || (why !== 'newer' && why !== 'damaged')) return '';
  if (file === 'templates')
    return why === 'newer' ? ' Update Errdesk and import it.' : ' Fix it and import it.';
  return why === 'newer' ? ' To use all of it, update Errdesk and give the file its old name again.' : '';
}
