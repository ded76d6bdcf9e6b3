import { inLanguage } from '../../../catalog/labels';
import { surenessLabels } from '../../../catalog/sureness';
import { kilobytes, megabytes, number, plural } from './numbers';

export const triage = {
  paste: {
    title: 'Paste',
    hint: 'A log, JSON, a stack trace or a sentence',
    editorLabel: 'The error as the customer sent it',
    sheetLabel: 'The paste, with what was found marked in it',
    placeholderBefore: 'Press',
    placeholderAfter: 'anywhere, drop a file here, or type',
    openFile: 'Open file',
    edit: 'Edit',
    tooLongToEdit: 'Too long to edit here. Cut it elsewhere, then paste it again.',
    done: 'Show findings',
    clear: 'Remove from the day',
    menu: 'What to do with the paste',
    typeNew: 'Type a new error',
    ignored: (count: number) => `${plural(count, 'other number', 'other numbers')} ignored`,
    lines: (count: number) => plural(count, 'line', 'lines'),
    size: (units: number) =>
      units < 1024
        ? plural(units, 'character', 'characters')
        : units < 1024 * 1024
          ? kilobytes(units)
          : megabytes(units),
    secretsHidden: (count: number) =>
      count === 0 ? 'nothing to mask' : `${plural(count, 'value', 'values')} masked`,
    secretsNamed: (count: number) =>
      `the first ${number(count)} are named here, all are replaced in what goes out`,
    matter: (count: number) => `${number(count)} relevant`,
    all: 'All',
    viewLabel: 'Lines shown',
    fold: (count: number) => plural(count, 'line', 'lines'),
    foldRepeats: (count: number) => `found ${plural(count, 'more time', 'more times')}`,
    unfold: 'Show all lines',
    evidenceAt: (rank: number, of: number, line: number) => `Evidence ${rank} of ${of}, line ${number(line)}`,
    drop: 'Drop it anywhere to read it',
    hide: 'Hide',
    hideWhat: 'Hide in this paste',
    dontHide: 'Cancel',
    hiddenByHand: (count: number) => `${plural(count, 'text', 'texts')} hidden by you`,
    countIt: 'Click to count it as an error code.',
    gap: (count: number) => `${number(count)} characters not shown`,
    gapMarks: (count: number) => (count === 1 ? 'hidden' : `${number(count)} items hidden`),
  },
  find: {
    label: 'Find in the paste',
    count: (at: number, of: number, most: number) =>
      of === 0 ? 'not found' : `${number(at)} of ${number(of)}${of === most ? '+' : ''}`,
    previous: 'Previous (Shift Enter)',
    next: 'Next (Enter)',
    close: 'Stop finding (Esc)',
  },
  day: {
    title: 'Today',
    /** Beside the title: nothing of it is kept. */
    /** In place of an end that was not kept. */
    rest: '… (what followed was not kept)',
    inMemory: 'in memory',
    onDisk: 'kept',
    onDiskWhy:
      'The pastes of the day are kept on this machine, secrets masked, and are there after a restart. Settings, Cases, turns it off.',
    inMemoryWhy: 'The pastes of the day are kept in memory alone, until Errdesk ends.',
    pastes: (count: number) => plural(count, 'paste', 'pastes'),
    toAnswer: (count: number) => `${number(count)} to answer`,
    answered: 'answered',
    open: 'to answer',
    /** What was done last, beside a button that undoes it. */
    removed: { remove: 'The paste was removed.', reset: 'Your edits were taken out.' },
    undo: 'Undo',
    show: 'Open the list of the day',
    hide: 'Close the list of the day',
  },
  panes: {
    label: 'Panes',
    names: { paste: 'Paste', entry: 'Entry', answer: 'Answer' },
    dayEdge: 'Width of the list of the day',
    splitEdge: 'Height of the paste',
    besideEdge: 'Width of the entry',
    answerEdge: 'Width of the answer',
  },
  choose: {
    another: 'choose another',
    field: 'Code, name or a few words',
    list: 'What can be answered instead',
    groups: { paste: 'In this paste', related: 'Related to it', found: 'Catalog' },
    count: 'count it',
    none: 'None of these: answer as not listed',
  },
  working: {
    title: 'Reading the paste',
    share: (percent: number) => `Reading ${percent}%`,
    hint: 'Esc stops. The paste stays.',
    stop: 'Stop',
    again: 'Read again',
  },
  result: { label: 'Result' },
  empty: {
    title: 'Paste an error and read the answer here',
    facts: (sdks: number, entries: number) =>
      `${plural(sdks, 'SDK', 'SDKs')}, ${number(entries)} entries, Chinese and English`,
    tryOne: 'Try one',
    legend: 'Solid: known. Half: several meanings. Dashed: not in the catalog. Errdesk never guesses.',
    keysTitle: 'Without the mouse',
    privateTitle: 'It stays on this machine',
    privateText:
      'Errdesk makes no network requests. As it reads, it finds signatures, tokens, phone numbers, email and IP addresses and hides them in the paste.',
  },
  headline: {
    several: (what: string, count: number) => `${what} can mean ${number(count)} things`,
    /** The word of the verdict where there is one meaning and no certainty. */
    unsureWord: 'Unsure',
    chosenWord: 'Chosen by you',
    /** Errors that one answer is about. */
    together: (titles: readonly string[]) => `${number(titles.length)} separate errors: ${titles.join('; ')}`,
    /** One of them, of which the answer asks what it is. */
    toSettle: (what: string) => `${what} not settled`,
    perhaps: (title: string) => `Perhaps: ${title}`,
    disagree: (titles: readonly string[]) => `Number and words disagree: ${titles.join(', or ')}`,
    disagreeing: (code: string) => `The code ${code} and the words beside it disagree`,
    unsure: (count: number) => `${number(count)} possible meanings; the paste does not settle it`,
    notListed: (what: string) => `${what} is in none of the documents`,
    nothing: 'No known error found in this paste',
    notRead: 'This paste was not read',
  },
  facts: {
    acts: (actor: string) => `${actor} to act`,
    errors: (count: number) => `${number(count)} separate errors`,
    innermost: 'root cause first',
    noClaim: 'Needs a question',
    /** In its place where the answer says what it most likely is. */
    doubtful: 'Answered as not certain',
    ordered: 'ordered by the clues',
  },
  findings: {
    label: 'Findings, likeliest first',
    ...inLanguage(surenessLabels, 'en'),
    wraps: (rank: number) => `outer layer of ${rank}, no reason given`,
    /** What is read two ways: by its number, and by the words beside it. */
    says: { number: 'the number says', words: 'the words say' },
    inAnswer: (title: string) => `In the answer: ${title}`,
    separate: (sure: string) => `separate, ${sure}`,
    more: (count: number) => `${number(count)} more`,
    chosenByYou: 'chosen by you',
    countedByYou: 'counted by you',
    undo: 'undo',
  },
};

export type TriageStrings = typeof triage;
