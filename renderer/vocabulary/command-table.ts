/** A command's keys. Each of them runs it, alone or with the modifier. Named as in a `KeyboardEvent`. */
export interface Chord {
  /** `mod` is Ctrl, on macOS ⌘. */
  hold?: 'mod' | 'shift' | 'alt';
  keys: readonly string[];
}

/**
 * Where the focus may be for the keys to work, from the widest to the narrowest. `everywhere`: also in a dialog.
 * `window`: also in a field. `unwritten`: in a field only while it is empty. `page`: not in a field. `list`: nor in a
 * text that the keys scroll. `no-control`: nor on something that Enter presses. `grid`: only in a table. `answer`: only
 * in the answer.
 */
export type Reach =
  | 'everywhere'
  | 'window'
  | 'unwritten'
  | 'page'
  | 'list'
  | 'no-control'
  | 'grid'
  | 'answer';

/**
 * Who handles the keys. `window`: the one listener, for whoever offers the command. `element`: the element with the
 * focus, or the browser. `menu`: the application's menu.
 */
export type Listener = 'window' | 'element' | 'menu';

/** The groups in the list of keys, in order. */
export const groups = ['window', 'triage', 'batch', 'catalog', 'cases', 'overview', 'templates'] as const;
export type Group = (typeof groups)[number];

export interface CommandKind {
  group: Group;
  chord?: Chord;
  reach?: Reach;
  listener?: Listener;
  /** Whether it makes sense only by its key, and is not in the palette. */
  keyOnly?: true;
  /** Whether macOS has another key for it, which the system shows. */
  notOnMac?: true;
}

const arrows = ['ArrowUp', 'ArrowDown'] as const;
const jumps = ['PageUp', 'PageDown', 'Home', 'End'] as const;
const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;
const mod = (...keys: string[]): Chord => ({ hold: 'mod', keys });
const bare = (...keys: string[]): Chord => ({ keys });

/**
 * Every command of the window, in the order of the list of keys and of the palette. Their words are in
 * text/…/commands.ts.
 */
const table = {
  palette: { group: 'window', chord: mod('k'), reach: 'everywhere', keyOnly: true },
  paste: { group: 'window', chord: mod('v'), reach: 'unwritten', listener: 'element', keyOnly: true },
  'paste-new': { group: 'window', chord: mod('n'), reach: 'window' },
  'open-file': { group: 'window', chord: mod('o'), reach: 'window' },
  'open-folder': { group: 'window' },
  'search-catalog': { group: 'window', chord: bare('/'), reach: 'unwritten' },
  'go-triage': { group: 'window' },
  'go-catalog': { group: 'window' },
  'go-cases': { group: 'window' },
  'own-window': { group: 'window', chord: bare('o') },
  'choose-tab': {
    group: 'window',
    chord: mod(...digits),
    reach: 'window',
    keyOnly: true,
  },
  'go-settings': { group: 'window', chord: mod(','), reach: 'window' },
  templates: { group: 'window' },
  guide: { group: 'window', chord: bare('F1'), reach: 'everywhere' },
  'show-keys': { group: 'window', chord: bare('?') },
  'zoom-in': { group: 'window', chord: mod('+'), listener: 'menu', keyOnly: true },
  'zoom-out': { group: 'window', chord: mod('-'), listener: 'menu', keyOnly: true },
  'zoom-reset': { group: 'window', chord: mod('0'), listener: 'menu', keyOnly: true },
  'full-screen': { group: 'window', chord: bare('F11'), listener: 'menu', keyOnly: true, notOnMac: true },
  watch: { group: 'window', chord: bare('w') },
  'watch-off': { group: 'window' },
  'watch-keep': { group: 'window' },
  'pause-quarter': { group: 'window' },
  'skip-next': { group: 'window' },
  'watch-quarter': { group: 'window' },
  'watch-next': { group: 'window' },
  'theme-system': { group: 'window' },
  'theme-light': { group: 'window' },
  'theme-dark': { group: 'window' },
  'language-system': { group: 'window' },
  'language-zh': { group: 'window' },
  'language-en': { group: 'window' },

  'copy-answer': { group: 'triage', chord: bare('Enter'), reach: 'no-control' },
  'enter-answer': { group: 'triage', chord: bare('a') },
  'leave-answer': { group: 'triage', chord: bare('Escape'), reach: 'answer', keyOnly: true },
  'turn-language': { group: 'triage', chord: bare('l'), keyOnly: true },
  'send-answer': { group: 'triage', chord: mod('e'), reach: 'window' },
  'next-evidence': { group: 'triage', chord: bare('e') },
  find: { group: 'triage', chord: mod('f'), reach: 'window' },
  'find-previous': { group: 'triage', chord: { hold: 'shift', keys: ['n'] }, keyOnly: true },
  'find-next': { group: 'triage', chord: bare('n'), keyOnly: true },
  'step-finding': { group: 'triage', chord: bare(...arrows), keyOnly: true },
  'choose-finding': { group: 'triage', chord: bare(...digits), keyOnly: true },
  'seen-before': { group: 'triage', chord: bare('h') },
  'in-answer': { group: 'triage', chord: bare(' '), reach: 'no-control' },
  'choose-another': { group: 'triage', chord: bare('x') },
  'count-number': { group: 'triage', chord: bare('+') },
  'symptom-first': { group: 'triage', chord: bare('s') },
  'symptom-second': { group: 'triage', chord: bare('r') },
  'case-outcome': { group: 'triage', chord: bare('s') },
  'all-meanings': { group: 'triage', chord: bare('u', 'Escape') },
  'mark-up': { group: 'triage', chord: mod('Enter'), reach: 'window' },
  'stop-reading': { group: 'triage', chord: bare('Escape') },
  'toggle-day': { group: 'triage', chord: mod('\\'), reach: 'window' },
  'show-paste': { group: 'triage', chord: bare('p') },
  'show-entry': { group: 'triage', chord: bare('i'), keyOnly: true },
  'more-findings': { group: 'triage', chord: bare('m') },
  'step-ticket': { group: 'triage', chord: bare('j', 'k'), keyOnly: true },
  'new-sheet': { group: 'triage', chord: mod('t'), reach: 'window' },
  undo: { group: 'triage', chord: mod('z'), reach: 'unwritten' },
  redo: { group: 'triage', chord: mod('y'), reach: 'unwritten' },
  'hide-text': { group: 'triage', chord: bare('b') },
  'read-apart': { group: 'triage' },
  'edit-paste': { group: 'triage' },
  'clear-paste': { group: 'triage' },
  'answer-zh': { group: 'triage' },
  'answer-en': { group: 'triage' },
  'answer-both': { group: 'triage' },
  'answer-finding': { group: 'triage' },
  'answer-findings': { group: 'triage' },
  'answer-fault': { group: 'triage' },
  'answer-symptom': { group: 'triage' },
  'answer-neighbour': { group: 'triage' },
  'answer-question': { group: 'triage' },
  'answer-customer': { group: 'triage' },
  'answer-developer': { group: 'triage' },
  'answer-short': { group: 'triage' },
  'answer-full': { group: 'triage' },
  'answer-chat': { group: 'triage' },
  'give-customer': { group: 'triage', chord: bare('t') },
  'give-ticket': { group: 'triage' },
  'copy-as-text': { group: 'triage' },
  'copy-as-markdown': { group: 'triage' },
  'copy-as-jira': { group: 'triage' },
  'copy-as-zendesk': { group: 'triage' },
  'copy-as-html': { group: 'triage' },
  'save-as-pdf': { group: 'triage' },
  'save-as-html': { group: 'triage' },
  'save-as-markdown': { group: 'triage' },
  'save-as-text': { group: 'triage' },
  'save-as-jira': { group: 'triage' },
  'save-as-zendesk': { group: 'triage' },
  'restore-draft': { group: 'triage' },

  'batch-step': { group: 'batch', chord: bare('j', 'k'), keyOnly: true },
  'batch-row': { group: 'batch', chord: bare(...arrows), keyOnly: true },
  'batch-export': { group: 'batch', chord: mod('e'), reach: 'window' },
  'batch-stop': { group: 'batch', chord: bare('Escape') },
  'batch-back': { group: 'batch', chord: bare('Escape') },
  'batch-read-on': { group: 'batch' },
  'batch-as-one': { group: 'batch' },
  'batch-drop': { group: 'batch' },

  'step-row': { group: 'catalog', chord: bare(...arrows), keyOnly: true },
  'jump-row': { group: 'catalog', chord: bare(...jumps), reach: 'list', keyOnly: true },
  'extend-rows': {
    group: 'catalog',
    chord: { hold: 'shift', keys: [...arrows, ...jumps] },
    reach: 'list',
    keyOnly: true,
  },
  'pass-rows': { group: 'catalog', chord: mod(...arrows, ...jumps), reach: 'list', keyOnly: true },
  'toggle-row': { group: 'catalog', chord: mod(' '), keyOnly: true },
  'all-rows': { group: 'catalog', chord: mod('a'), reach: 'grid', keyOnly: true },
  'export-table': { group: 'catalog', chord: mod('e'), reach: 'window' },
  'copy-table': { group: 'catalog' },
  'read-entry': { group: 'catalog', chord: bare('Enter'), reach: 'no-control' },
  'copy-code': { group: 'catalog', chord: bare('c') },
  'copy-symbol': { group: 'catalog' },
  'copy-link': { group: 'catalog' },
  'copy-entry-zh': { group: 'catalog' },
  'copy-entry-en': { group: 'catalog' },
  'step-back': { group: 'catalog', chord: bare('Escape'), keyOnly: true },
  'clear-filters': { group: 'catalog' },
  'clear-search': { group: 'catalog' },
  'reset-columns': { group: 'catalog' },
  'take-limit': { group: 'catalog', chord: bare('Tab'), listener: 'element', keyOnly: true },
  'open-limit': { group: 'catalog', chord: bare('Backspace'), listener: 'element', keyOnly: true },
  'open-head': {
    group: 'catalog',
    chord: { hold: 'alt', keys: ['ArrowDown'] },
    listener: 'element',
    keyOnly: true,
  },
  'move-column': {
    group: 'catalog',
    chord: { hold: 'alt', keys: ['ArrowLeft', 'ArrowRight'] },
    listener: 'element',
    keyOnly: true,
  },
  'size-column': {
    group: 'catalog',
    chord: { hold: 'shift', keys: ['ArrowLeft', 'ArrowRight'] },
    listener: 'element',
    keyOnly: true,
  },

  'search-cases': { group: 'cases', chord: mod('f'), reach: 'window' },
  'step-case': { group: 'cases', chord: bare('j', 'k', ...arrows), keyOnly: true },
  'set-outcome': { group: 'cases', chord: bare('1', '2', '3', '4', '5'), keyOnly: true },
  'join-cases': { group: 'cases', chord: bare('=') },
  'part-case': { group: 'cases', chord: bare('-') },
  'triage-case': { group: 'cases', chord: bare('Enter'), reach: 'no-control' },
  'all-cases': { group: 'cases', chord: mod('a'), keyOnly: true },
  'delete-case': { group: 'cases', chord: bare('Delete') },
  'export-cases': { group: 'cases', chord: mod('e'), reach: 'window' },
  'replay-cases': { group: 'cases' },
  'leave-replay': { group: 'cases', chord: bare('Escape'), reach: 'window', keyOnly: true },

  'show-overview': { group: 'overview', chord: bare('v') },
  'step-figure': { group: 'overview', chord: bare(...arrows), keyOnly: true },
  'list-figure': { group: 'overview', chord: bare('Enter'), reach: 'no-control' },
  'step-bar': { group: 'overview', chord: bare('ArrowLeft', 'ArrowRight'), keyOnly: true },
  'turn-chart': { group: 'overview', chord: bare('t') },
  'save-chart': { group: 'overview' },
  'export-overview': { group: 'overview', chord: mod('e'), reach: 'window' },
  'leave-overview': { group: 'overview', chord: bare('Escape') },

  'save-template': { group: 'templates', chord: mod('s'), reach: 'window' },
  'insert-variable': { group: 'templates', chord: mod('i'), reach: 'window' },
  'leave-template': { group: 'templates', chord: bare('Escape'), reach: 'window' },
} as const satisfies Record<string, CommandKind>;

/** A command with words of the window. */
export type SpokenCommand = keyof typeof table;

/** A tab of the Catalog, by index. Its words come from a pack. */
export type TabCommand = `tab-${number}`;

export type CommandId = SpokenCommand | TabCommand;

export const tabCommand = (index: number): TabCommand => `tab-${index}`;

const isTabCommand = (id: CommandId): id is TabCommand => id.startsWith('tab-');

const indexOfTab = (id: TabCommand) => Number(id.slice('tab-'.length));

export const commandTable: Readonly<Record<SpokenCommand, CommandKind>> = table;

const tabKind: CommandKind = { group: 'window' };

export const kindOf = (id: CommandId): CommandKind => (isTabCommand(id) ? tabKind : commandTable[id]);

/** The keys of a command. A tab has the key of `choose-tab` with its index. */
export function chordOf(id: CommandId): Chord | undefined {
  if (!isTabCommand(id)) return commandTable[id].chord;
  const { chord } = commandTable['choose-tab'];
  const index = indexOfTab(id);
  return chord && index < chord.keys.length
    ? { ...chord, keys: chord.keys.slice(index, index + 1) }
    : undefined;
}

export const commandIds = Object.keys(commandTable) as SpokenCommand[];

/** Compares commands by their order in the table. Tabs follow `choose-tab`. */
export function inOrderOfTable(one: CommandId, other: CommandId): number {
  const indexOf = (id: CommandId) => commandIds.indexOf(isTabCommand(id) ? 'choose-tab' : id);
  const within = (id: CommandId) => (isTabCommand(id) ? 1 + indexOfTab(id) : 0);
  return indexOf(one) - indexOf(other) || within(one) - within(other);
}
