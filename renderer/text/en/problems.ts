import { leftOutText } from '../../../catalog/batch/left-out-text';
import type { Sentences } from '../../vocabulary/troubles';
import { fileAside } from './file-aside';
import { megabytes, millions, number, plural } from './numbers';
import { wrongSettings } from './settings-file';
import { fullSentence, languageNames, wrongFile, wrongSentence } from './template-problems';

const unreadable = {
  missing: 'it is no longer there. Check its name and drop it again.',
  denied: 'you do not have permission to open it. Ask for it, or copy the file to one of your own folders.',
  folder: 'it is a folder. Drop the log file that is inside it.',
  slow: 'it took too long. Copy it to a folder of yours, or cut it to the minutes around the error.',
  other: 'the system gave no reason. Copy it to a folder of yours and drop it again.',
};

const unwritten = {
  denied:
    'it may not be written there (no permission, read-only, or open in another program). Choose another folder or name.',
  'in-use': 'another program has that file open. Close it there, or give another name.',
  'disk-full': 'the disk is full. Free some space, or choose another disk.',
  'folder-missing': 'there is no such folder. Make it first, or choose another one.',
  'name-too-long': 'the name is too long for this disk. Give a shorter one.',
  'no-file': 'that is a folder or a device, not a file. Give another name.',
  other: 'the system gave no reason. Choose another folder.',
};

const casesOff = {
  'in-use': 'another Errdesk has the file open. Close it and start again.',
  newer: 'a newer Errdesk wrote the file. Start that one.',
  unusable: 'the file cannot be read or written. Check its rights and the free space.',
  engine: 'the database in this build is known to damage files. Install a newer Errdesk.',
  damaged: 'the file is damaged, and nothing in it could be saved.',
};

const backupFaults = {
  foreign: 'it is no back-up of Errdesk. Choose one that was made with Back up, or a copy.',
  newer: 'a newer Errdesk made it. Restore it with that one.',
  damaged: 'it is damaged, and nothing in it can be read. Choose another back-up, or a copy.',
  unreadable: 'it could not be read. Check that it is still there and that you may open it.',
};

export const problems: Sentences = {
  'empty-paste': () => 'There was no text in that paste. Copy the error as text, or drop the log file here.',
  'no-text': () =>
    'The clipboard holds no text (perhaps a picture). Copy the error as text, or drop the log file here.',
  'nothing-to-read': ({ left }) =>
    left.length === 0
      ? 'There is nothing in it to read.'
      : `There is nothing in it to read: ${leftOutText(left, 'en')}.`,
  'left-out': ({ left }) => `Left out: ${leftOutText(left, 'en')}.`,
  'not-hidden': ({ why }) =>
    why === 'too-long'
      ? 'Not hidden: at most 2,000 characters can be hidden at once. Select less.'
      : 'Not hidden: 200 texts are hidden in this paste already. Show one again, or add a kind in Settings, Privacy.',
  withheld: ({ count }) =>
    count === 1
      ? 'Copied. One private value was masked as ⟦ ⟧.'
      : `Copied. ${count} private values were masked as ⟦ ⟧.`,
  'selection-too-long': ({ size, limit }) =>
    `Not copied: ${number(size)} characters are too many to look through for secrets (up to ${number(limit)}). Select less, or copy it as it is.`,
  'door-timeout': () =>
    'Nothing was copied or saved: looking through it for secrets took too long. Shorten it, or copy less at once.',
  'door-failed': () =>
    'Nothing was copied or saved: Errdesk failed while looking through it for secrets. Change or shorten it and try again.',
  'door-cancelled': () => 'Nothing was copied: something newer was copied instead.',
  'text-gone': () => 'A newer text came in before this one had been read.',
  'entry-unknown': ({ name }) =>
    `There is no entry ${name} in this catalog. Check the link, or look the code up in the Catalog.`,
  'too-many-windows': ({ limit }) =>
    `${limit} entries are open in windows of their own. Close one that is no longer needed, then try again.`,
  'paste-too-large': ({ size, limit }) =>
    `This text is ${millions(size)} characters long; Errdesk reads up to ${millions(limit)}. Cut it to the minutes around the error and paste that.`,
  'file-too-large': ({ path, size, limit }) =>
    `${path} is ${megabytes(size)}; Errdesk reads files up to ${megabytes(limit)}. Cut it to the minutes around the error and drop that.`,
  'file-not-text': ({ path }) => `${path} is not a text file. If it is a picture, copy the error as text.`,
  'file-unreadable': ({ path, reason }) => `${path} could not be read: ${unreadable[reason]}`,
  'triage-timeout': () =>
    'Reading took too long and was stopped. Your paste is still here: cut it to the lines around the error.',
  'triage-failed': () =>
    'Errdesk failed on this paste. It is still here: change or shorten it and it will be read again.',
  'triage-cancelled': () =>
    'Reading was stopped. Your paste is still here: read it again, or cut it to the lines around the error.',
  'pdf-failed': () =>
    'The PDF could not be made, and nothing was written. Try again, or save the answer as a web page and print that.',
  'clipboard-failed': () =>
    'The clipboard did not answer. Try again, or select the text and copy it with the keyboard.',
  'file-not-saved': ({ path, reason }) => `Nothing was written to ${path}: ${unwritten[reason]}`,
  'copy-too-large': ({ size, limit }) =>
    `This table is ${millions(size)} characters long; the clipboard takes up to ${millions(limit)}. Save it as a file, or choose fewer rows or columns.`,
  'export-failed': () =>
    'Nothing was exported: the table could not be made. Try again with fewer rows or columns.',
  'export-cancelled': () => 'The export was cancelled. Nothing was written.',
  'template-wrong': ({ file, name, language, wrong }) =>
    `${file === null ? 'Not saved' : `Nothing was imported from ${file}`}: "${name.en}" (${languageNames[language]}), line ${wrong.line}, column ${wrong.column}. ${wrongSentence(wrong).replaceAll('`', '')}`,
  'templates-file-wrong': ({ file, wrong }) => `Nothing was imported from ${file}: ${wrongFile(wrong)}`,
  'file-aside': fileAside,
  'settings-file-wrong': ({ file, wrong }) => `No setting was changed by ${file}: ${wrongSettings(wrong)}`,
  'defaults-unusable': ({ path, wrong }) =>
    `Your team's defaults in ${path} are not used: ${wrongSettings(wrong)}`,
  'defaults-partly-used': ({ path, names }) =>
    `Your team's defaults in ${path} are used without ${names.join(', ')}, which makes no sense to this version.`,
  'folder-not-opened': ({ path }) => `The system did not open ${path}. Copy the path and open it yourself.`,
  'cases-off': ({ why, path }) => `Cases are not kept: ${casesOff[why]} The file is as it was: ${path}`,
  'cases-failed': ({ why }) =>
    why === 'full'
      ? 'The disk is full, so the case was not kept or changed. Free some space and try again.'
      : 'The file of cases could not be used, so nothing was kept or changed. Errdesk says why when it starts.',
  'backup-unusable': ({ file, why }) => `Nothing was restored from ${file}: ${backupFaults[why]}`,
  'day-not-kept': ({ reason }) =>
    `The list of the day was not written, and may not be there after a restart: ${unwritten[reason]}`,
  'replay-ended': () => 'The cases could not be read anew. Nothing was changed; try again.',
  'cases-salvaged': ({ saved, unreadable, keptAs }) =>
    `The file of cases was damaged. ${saved.toLocaleString('en')} cases were saved into a new one${unreadable > 0 ? `, ${unreadable.toLocaleString('en')} cannot be read` : ''}. The damaged file is kept: ${keptAs}`,
  'drafts-not-saved': ({ path }) =>
    `Unsaved templates are kept until you quit but could not be written to ${path}. Save them, or free some space or fix its permissions.`,
  'handed-too-long': () =>
    'What another program handed to Errdesk is too long for a file name or a link, so it was not opened. Open the file here, or paste its text.',
  'more-handed': ({ count }) =>
    `${plural(count, 'file was', 'files were')} not opened: so many cannot be handed over at once. Open them here, or drop their folder.`,
  'templates-full': ({ wrong }) => `Nothing was saved: ${fullSentence(wrong)}`,
  'template-check-failed': () =>
    'The template could not be checked, so nothing was saved. What you wrote is still here: try again.',
  'settings-not-saved': ({ path }) =>
    `Settings apply until you quit but could not be saved to ${path}. Free some space or fix its permissions.`,
  'profile-read-only': ({ path, using }) =>
    `The profile folder ${path} cannot be written. Settings are kept in ${using} for now and may not last; make the folder writable and start Errdesk again.`,
  'window-reloaded': () =>
    'The window crashed and was reopened. Its contents are gone; please paste the error again.',
  'shortcut-taken': ({ keys }) =>
    `Errdesk could not get the shortcut ${keys}: another program has it, or the system needs it. Choose another in Settings.`,
  'kinds-unusable': ({ names }) =>
    `Nothing is hidden as ${names.join(', ')}: the pattern cannot be used. Fix it in Settings, Privacy.`,
  'login-not-set': ({ path }) =>
    path === null
      ? 'Start at login was not changed: the system did not take it. Look for Errdesk among its login items.'
      : `Start at login was not changed: ${path} could not be written. Fix its permissions and set it again.`,
  'stays-in-tray': () =>
    'When you close the window, Errdesk goes on watching in the tray. To end it, choose Quit Errdesk in the tray or the File menu.',
  refused: () => 'Errdesk refused a request that did not come from its own window. Please restart Errdesk.',
  'needs-gesture': () =>
    'Nothing was done: Errdesk does this only right after a click or a key press of yours. Please try again.',
  'bad-input': () => 'Something went wrong inside Errdesk. Nothing on screen was lost; please try again.',
  failed: () => 'Something went wrong inside Errdesk. Nothing on screen was lost; please try again.',
};
