import type { Saying } from '../../commands/offers';
import type { CommandId, Group } from '../../commands/table';
import { plural } from './numbers';

/** What a command is called: in the palette and the sheet, and, where that is too long, in the footer. */
export interface CommandWords {
  name: string;
  short?: string;
  /** Further words by which it is found. */
  also?: string;
}

const words: Record<CommandId | Saying, CommandWords> = {
  palette: { name: 'All commands', short: 'commands' },
  paste: { name: 'Paste, anywhere', short: 'paste' },
  'new-paste': { name: 'Paste, anywhere', short: 'new paste' },
  'paste-new': { name: 'Paste as new', also: 'clipboard' },
  'open-file': { name: 'Open a file', short: 'open file', also: 'log' },
  'search-catalog': { name: 'Search the catalog', short: 'search', also: 'find code' },
  'go-triage': { name: 'Go to Triage' },
  'go-catalog': { name: 'Go to Catalog', also: 'error codes' },
  'own-window': { name: 'Open the entry in its own window', short: 'own window' },
  'choose-tab': { name: 'Catalog: SDK by its place', short: 'switch SDK' },
  'tab-all': { name: 'Catalog: all SDKs' },
  'tab-tencent-roomengine': { name: 'Catalog: RoomEngine', also: 'tencent' },
  'tab-tencent-trtc-web-v4': { name: 'Catalog: TRTC Web v4', also: 'tencent' },
  'tab-tencent-avsdk': { name: 'Catalog: AVSDK', also: 'tencent ilive' },
  'tab-netease-webrtc': { name: 'Catalog: NetEase WebRTC', also: 'yunxin' },
  'go-settings': { name: 'Go to Settings', also: 'preferences options' },
  templates: { name: 'Templates…', also: 'answers wording liquid' },
  'show-keys': { name: 'All keys', short: 'all keys', also: 'keyboard shortcuts help' },
  'zoom-in': { name: 'Zoom in' },
  'zoom-out': { name: 'Zoom out' },
  'zoom-reset': { name: 'Actual size' },
  'full-screen': { name: 'Full screen' },
  watch: { name: 'Clipboard: watch, or stop', short: 'watch', also: 'copy' },
  'watch-on': { name: 'Clipboard: watch', also: 'copy' },
  'watch-off': { name: 'Clipboard: stop watching', also: 'copy' },
  'watch-resume': { name: 'Clipboard: watch again', also: 'copy' },
  'watch-keep': { name: 'Clipboard: keep watching', also: 'copy' },
  'pause-quarter': { name: 'Clipboard: pause for 15 minutes', also: 'copy' },
  'skip-next': { name: 'Clipboard: skip the next copy' },
  'watch-quarter': { name: 'Clipboard: watch for 15 minutes', also: 'copy' },
  'watch-next': { name: 'Clipboard: watch the next copy only' },
  'theme-system': { name: 'Appearance: match the system', also: 'theme' },
  'theme-light': { name: 'Appearance: light', also: 'theme' },
  'theme-dark': { name: 'Appearance: dark', also: 'theme night' },
  'language-system': { name: 'Language: match the system' },
  'language-zh': { name: 'Language: 中文', also: 'Chinese' },
  'language-en': { name: 'Language: English' },

  'copy-answer': { name: 'Copy answer', short: 'copy answer', also: 'reply' },
  'copy-question': { name: 'Copy question', short: 'copy question', also: 'reply answer' },
  'next-evidence': { name: 'Next evidence in the paste', short: 'evidence' },
  'step-finding': { name: 'Previous or next finding', short: 'choose' },
  'choose-finding': { name: 'Finding or meaning by number', short: 'choose' },
  'all-meanings': { name: 'Back to all meanings', short: 'all meanings' },
  'mark-up': { name: 'Show findings in what was typed', short: 'show findings' },
  'stop-reading': { name: 'Stop reading', short: 'stop' },
  'bring-back': { name: 'Bring back the last paste', also: 'undo previous' },
  'edit-paste': { name: 'Edit the paste' },
  'clear-paste': { name: 'Clear the paste' },
  'answer-zh': { name: 'Answer in Chinese' },
  'answer-en': { name: 'Answer in English' },
  'answer-both': { name: 'Answer in both languages' },
  'restore-draft': { name: 'Restore the draft of the answer' },

  'step-row': { name: 'Previous or next entry', short: 'choose' },
  'jump-row': { name: 'A page on or back; first, last' },
  'extend-rows': { name: 'Choose up to there' },
  'pass-rows': { name: 'Go there without choosing' },
  'toggle-row': { name: 'Add to the choice, or take away' },
  'all-rows': { name: 'Choose all, in the table' },
  'export-table': {
    name: 'Export the table',
    short: 'export',
    also: 'save excel csv json markdown html xlsx file',
  },
  'copy-table': { name: 'Copy the table, for Excel, Word or mail', also: 'export rows' },
  'read-entry': { name: 'Read the entry', short: 'read' },
  'copy-code': { name: 'Copy code', short: 'copy code' },
  'copy-symbol': { name: 'Copy symbol', also: 'constant name' },
  'copy-link': { name: 'Copy link' },
  'copy-entry-zh': { name: 'Copy answer in Chinese' },
  'copy-entry-en': { name: 'Copy answer in English' },
  'step-back': { name: 'Back: reading, choice, search, filters', short: 'clear' },
  'clear-filters': { name: 'Clear filters' },
  'clear-search': { name: 'Clear the search' },
  'reset-columns': { name: 'Columns as at first' },
  'take-limit': { name: 'In the search: make it a limit' },
  'open-limit': { name: 'In the search: limit as text again' },
  'open-head': { name: 'On a column head: its menu' },
  'move-column': { name: 'On a column head: move it' },
  'size-column': { name: 'On a column head: narrower, wider' },

  'save-template': { name: 'Save the template', short: 'save' },
  'insert-variable': { name: 'Insert a variable', short: 'variables' },
  'leave-template': { name: 'Back to all templates', short: 'all templates' },
};

export const commands = {
  commands: {
    title: 'Commands',
    fieldLabel: 'A command, or what the catalog has',
    placeholder: 'Command, error code, symbol or words',
    listLabel: 'Commands and entries',
    recent: 'Recently used',
    found: 'Commands',
    entries: 'Catalog',
    groups: {
      window: 'Anywhere',
      triage: 'Triage',
      catalog: 'Catalog',
      templates: 'Templates',
    } satisfies Record<Group, string> as Record<Group, string>,
    nothing: 'No command and no entry is called that.',
    counted: (commands: number, entries: number) =>
      [
        commands > 0 && plural(commands, 'command', 'commands'),
        entries > 0 && plural(entries, 'entry', 'entries'),
      ]
        .filter(Boolean)
        .join(', '),
    close: 'Close',
    keysTitle: 'All keys',
    keysHint: 'Letters, digits and arrows act while no field has the focus.',
    words,
  },
};

export type CommandsStrings = typeof commands;
