import {
  actorLabels,
  inLanguage,
  originLabels,
  retryLabels,
  sdkLabels,
  sideLabels,
  verdictLabels,
} from '../../catalog/labels';
import type { Actor } from '../../catalog/schema';
import { surenessLabels } from '../../catalog/sureness';
import type { Secret } from '../../catalog/triage/result';
import type { Sentences } from './sentences';

const plural = (count: number, one: string, many: string) =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`;

const megabytes = (size: number) => `${(size / 1024 / 1024).toFixed(1)} MB`;

const millions = (units: number) => `${(units / 1_000_000).toFixed(1)} million`;

const unreadable = {
  missing: 'it is no longer there. Check its name and drop it again.',
  denied: 'you may not open it. Ask for permission, or copy it to a folder of yours.',
  folder: 'it is a folder. Drop the log file inside it.',
  other: 'the system gave no reason. Copy it to a folder of yours and drop it again.',
};

export const en = {
  places: { triage: 'Triage', settings: 'Settings' },
  placesLabel: 'Places',
  footer: {
    offline: 'Offline',
    entries: (count: number) => plural(count, 'entry', 'entries'),
    keysLabel: 'Keys that work now',
  },
  keys: {
    paste: 'paste',
    newPaste: 'new paste',
    openFile: 'open file',
    choose: 'choose',
    evidence: 'evidence',
    copyAnswer: 'copy answer',
    copyQuestion: 'copy question',
    stop: 'stop',
    back: 'all meanings',
    markUp: 'mark it up',
  },
  actors: inLanguage(actorLabels, 'en'),
  origins: inLanguage(originLabels, 'en'),
  sides: inLanguage(sideLabels, 'en'),
  sdks: inLanguage(sdkLabels, 'en'),
  retries: inLanguage(retryLabels, 'en'),
  verdicts: inLanguage(verdictLabels, 'en'),
  paste: {
    title: 'Paste',
    hint: 'A log, JSON, a stack trace, or a sentence with a number in it',
    editorLabel: 'The error as the customer sent it',
    sheetLabel: 'The paste, with what was found marked in it',
    placeholderBefore: 'Press',
    placeholderAfter: 'anywhere, drop a file here, or type',
    openFile: 'Open file',
    edit: 'Edit',
    done: 'Mark it up',
    clear: 'Clear',
    bringBack: 'Bring back the last paste',
    lines: (count: number) => plural(count, 'line', 'lines'),
    size: (units: number) =>
      units < 1024
        ? plural(units, 'character', 'characters')
        : units < 1024 * 1024
          ? `${Math.round(units / 1024)} KB`
          : megabytes(units),
    secretsHidden: (count: number) =>
      count === 0 ? 'no secrets' : `${plural(count, 'secret', 'secrets')} hidden`,
    matter: (count: number) => `${count} that matter`,
    all: 'All',
    viewLabel: 'Lines shown',
    fold: (count: number) => plural(count, 'line', 'lines'),
    foldRepeats: (count: number) => `found ${plural(count, 'more time', 'more times')}`,
    unfold: 'Show all lines',
    gap: (count: number) => `${count.toLocaleString('en')} characters not shown`,
  },
  working: { title: 'Reading the paste', share: (percent: number) => `${percent} %`, stop: 'Stop' },
  empty: {
    title: 'Paste an error, read the answer here',
    facts: (entries: number) => `4 SDKs, ${entries.toLocaleString('en')} entries, Chinese and English`,
    tryOne: 'Try one',
    legend:
      'Solid: it can be answered. Half: more than one meaning. Dashed: not in the catalog. It never sounds surer than it is.',
    keysTitle: 'Without the mouse',
    pasteKey: 'paste, wherever you are',
    chooseKey: 'choose a finding',
    copyKey: 'copy the answer',
    evidenceKey: 'go to the next evidence',
    openKey: 'open a file',
    or: 'or',
    privateTitle: 'It stays on this machine',
    privateText:
      'Errdesk requests nothing from any network. Signatures, tokens, phone numbers, e-mail and IP addresses are found in the same pass and are hidden in the paste.',
  },
  headline: {
    several: (what: string, count: number) => `${what} has ${count} meanings; none is settled`,
    unsure: (count: number) =>
      count === 1
        ? 'Perhaps this, but the paste does not settle it'
        : `${count} possible meanings; the paste does not settle it`,
    notListed: (what: string) => `${what} is in none of the documents`,
    nothing: 'Nothing in it is in the catalog',
    notRead: 'This paste was not read',
  },
  facts: {
    acts: (actor: string) => `${actor} acts`,
    findings: (count: number) => plural(count, 'finding', 'findings'),
    innermost: 'innermost first',
    ruledOut: (count: number) => `${plural(count, 'look-alike', 'look-alikes')} ruled out`,
    noClaim: 'No claim made',
    ordered: 'ordered by the clues',
  },
  findings: {
    label: 'Findings, likeliest first',
    ...inLanguage(surenessLabels, 'en'),
    wraps: (rank: number) => `wraps ${rank}`,
    more: (count: number) => `${count} more`,
  },
  entry: {
    outer: 'outer: says only that it failed',
    inner: 'inner: act on this',
    meaning: 'Meaning',
    cause: 'Cause',
    remedy: 'What to do, in this order',
    confirm: 'It worked',
    why: 'Why this',
    names: 'Also called',
    since: (version: string) => `since ${version}`,
    until: (version: string) => `until ${version}`,
    version: 'Versions',
    dispute: 'Disputed',
    defect: 'Caveat',
    source: 'Source',
    backToAll: 'All meanings',
    chosenByYou: (rank: number, of: number) => `You chose ${rank} of ${of}`,
  },
  playbook: {
    title: 'In general',
    looks: 'Looks like',
    causes: 'Likely causes',
    checklist: 'Checks',
    questions: 'Ask',
    collect: 'Collect',
    usually: 'Usually',
    elsewhere: 'Elsewhere',
    severities: {
      blocked: 'the product cannot be used',
      degraded: 'it works in part',
      minor: 'hardly noticed',
      none: 'nothing is lost',
    },
  },
  ambiguous: {
    label: 'Possible meanings side by side',
    meaning: 'Meaning',
    literal: 'As the SDK says it',
    where: 'Where',
    actor: 'Who acts',
    remedy: 'What to do',
    clues: 'Clues',
    choose: 'It is this',
    more: 'More meanings',
    askTitle: 'Ask one thing',
    asks: {
      sdk: 'Which SDK, and which version, printed it?',
      name: 'Which name or description does the error object bear?',
      moment: 'What was being done, and with which call?',
      full: 'What does the full error say?',
    },
    whereIn: (sdk: string, side: string) => `${sdk}, ${side}`,
    askHow: 'Ask for the whole object as it was printed, for instance',
  },
  none: {
    readAs: 'Read as',
    readAsCode: (what: string) => `${what} stands where an error code stands, but no document describes it.`,
    readAsNothing: 'No code, name or description that the catalog knows stands in this text.',
    near: 'Near, but not it',
    todo: 'What to do now',
    steps: [
      {
        actor: 'support',
        text: 'Ask for the full error as it was printed, with the SDK and its version, before judging.',
      },
      { actor: 'support', text: 'Check whether the number was shortened, or comes from another product.' },
      { actor: 'vendor', text: 'If it is really theirs, raise it with the code, version, room and time.' },
    ] satisfies { actor: Actor; text: string }[] as { actor: Actor; text: string }[],
  },
  intake: {
    secrets: 'Hidden in this paste',
    secretKinds: {
      usersig: 'Signature',
      jwt: 'Web token (JWT)',
      secret_key: 'Secret key',
      appkey: 'App key',
      token: 'Token',
      authorization: 'Authorization header',
      cookie: 'Cookie',
      phone: 'Phone number',
      email: 'E-mail',
      id_number: 'ID number',
      ip: 'IP address',
      contact: 'Contact',
    } satisfies Record<Secret['kind'], string>,
    times: (count: number) => `${count} times`,
    ruledOut: 'Numbers left alone',
    noSecrets: 'No signature, token, phone number, e-mail or address was found.',
    noRuledOut: 'No other number in it looks like a code.',
    more: (count: number) => `and ${count.toLocaleString('en')} more`,
  },
  answer: {
    title: 'Answer',
    languageLabel: 'Language of the answer',
    chinese: '中文',
    english: 'English',
    both: 'Both',
    label: 'The answer that goes back, yours to edit',
    copy: 'Copy answer',
    copyQuestion: 'Copy question',
    copied: 'Copied',
    edited: 'Edited by you',
    reset: 'Write it anew',
  },
  settings: {
    title: 'Settings',
    language: 'Language',
    languageHint: 'Of the window. Answers can be written in either.',
    theme: 'Appearance',
    themeHint: 'Both are drawn for long days.',
    system: 'As the system',
    light: 'Light',
    dark: 'Dark',
    languages: { zh: '中文', en: 'English' },
    about: 'About',
    version: (version: string, electron: string) => `Errdesk ${version} on Electron ${electron}`,
    data: 'Catalog',
    dataHint: (entries: number) => `${entries.toLocaleString('en')} entries from five vendor documents.`,
  },
  problems: {
    'empty-paste': () =>
      'There was no text in that paste. Copy the error as text, or drop the log file here.',
    'no-text': () =>
      'The clipboard holds no text (perhaps a picture). Copy the error as text, or drop the log file here.',
    'paste-too-large': ({ size, limit }) =>
      `This text is ${millions(size)} characters long; Errdesk reads up to ${millions(limit)}. Cut it to the minutes around the error and paste that.`,
    'file-too-large': ({ path, size, limit }) =>
      `${path} is ${megabytes(size)}; Errdesk reads files up to ${megabytes(limit)}. Cut it to the minutes around the error and drop that.`,
    'file-not-text': ({ path }) =>
      `${path} is not a text file. If it is an archive, unpack it and drop the log inside; if it is a picture, copy the error as text.`,
    'file-unreadable': ({ path, reason }) => `${path} could not be read: ${unreadable[reason]}`,
    'triage-timeout': () =>
      'Reading took too long and was stopped. Your paste is still here: cut it to the lines around the error.',
    'triage-failed': () =>
      'Errdesk broke down over this paste. It is still here: change or shorten it and it is read again.',
    'triage-cancelled': () => 'Reading was stopped. Your paste is still here: edit it, and it is read again.',
    'clipboard-failed': () =>
      'The clipboard did not answer. Try again, or select the text and copy it with the keyboard.',
    'settings-corrupt': ({ path, keptAs }) =>
      keptAs
        ? `The settings file was damaged, so Errdesk started with its defaults. The damaged file is kept as ${keptAs}.`
        : `The settings file ${path} is damaged and could not be moved aside, so Errdesk uses its defaults.`,
    'settings-not-saved': ({ path }) =>
      `Settings hold until you quit, but could not be saved to ${path}. Free some space or mend its permissions.`,
    'profile-read-only': ({ path, using }) =>
      `The profile folder ${path} cannot be written. Settings are kept in ${using} for now and may not last; make the folder writable and start Errdesk again.`,
    'window-reloaded': () =>
      'The window broke down and was opened again. What was in it is gone; please paste the error once more.',
    refused: () => 'Errdesk refused a request that did not come from its own window. Start it again.',
    'bad-input': () =>
      'Something went wrong inside Errdesk. What you see is still there; try the same again.',
    failed: () => 'Something went wrong inside Errdesk. What you see is still there; try the same again.',
  } satisfies Sentences as Sentences,
  dismiss: 'Dismiss',
};

export type Strings = typeof en;
