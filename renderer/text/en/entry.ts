import type { Actor } from '../../../catalog/schema';
import { number, plural } from './numbers';

export const entry = {
  entry: {
    meaning: 'Meaning',
    cause: 'Cause',
    fromPaste: 'paste',
    /** A cause with its full stop. */
    sentence: (cause: string) => `${cause}.`,
    otherCause: 'Or else',
    remedy: 'What to do, in this order',
    suggested: 'What the paste suggests, in this order',
    /** Of a step: it was done before the customer wrote, or since; or the paste shows that it is pointless. */
    helpedIn: (helped: number, tried: number) =>
      `helped in ${helped === 0 ? 'none' : number(helped)} of ${plural(tried, 'case', 'cases')}`,
    expected: (least: number, most: number) => `(of many such cases, likely ${least} to ${most}%)`,
    excused: { tried: 'tried', excluded: 'ruled out' },
    confirm: 'Fixed when',
    why: 'Why this',
    against: 'Against it',
    seen: (lines: number, first: number, last: number) =>
      `Seen on ${number(lines)} lines, first on ${number(first)}, last on ${number(last)}.`,
    names: 'Also called',
    since: (version: string) => `since ${version}`,
    until: (version: string) => `not from ${version}`,
    version: 'Versions',
    dispute: 'Disputed',
    defect: 'Document gap',
    related: 'Related',
    source: 'Source',
  },
  playbook: {
    title: 'Playbook',
    looks: 'Looks like',
    causes: 'Likely causes',
    checklist: 'Checks',
    questions: 'Ask',
    collect: 'Collect',
    usually: 'Usually',
    /** Which of the likely causes a step finds or removes. */
    meets: (causes: readonly number[]) => `(cause ${causes.join(', ')})`,
    elsewhere: 'In other SDKs',
    severities: {
      blocked: 'the product cannot be used',
      degraded: 'it works in part',
      minor: 'barely noticeable',
      none: 'no effect',
    },
  },
  ambiguous: {
    label: 'Possible meanings side by side',
    meaning: 'Meaning',
    literal: 'SDK message',
    where: 'Where',
    actor: 'Who acts',
    remedy: 'What to do',
    clues: 'Clues',
    noClue: 'none in the paste',
    alike: 'Fits all of them.',
    choose: 'It is this one',
    more: 'More meanings',
    askTitle: 'Ask one thing',
    asks: {
      sdk: 'Which SDK, and which version, printed it?',
      name: 'Which name or description does the error object have?',
      moment: 'What was being done, and which SDK method was called?',
      full: 'What does the full error say?',
    },
    whereIn: (sdk: string, side: string) => `${sdk}, ${side}`,
    /** Where a number and the words beside it tell different errors. */
    askWhich: ({ number, words }: { number: string; words: string }) =>
      `Is it what the code ${number} says, or what the words "${words}" say?`,
    askHow: 'Ask for the whole object as it was printed, for instance',
  },
  none: {
    readAs: 'Read as',
    readAsCode: (what: string) => `${what} is used as an error code here, but is not in our documents.`,
    readAsNothing: 'No code, name or message from the catalog appears here.',
    leftAlone: 'Considered and rejected',
    near: 'Close, but not this',
    todo: 'What to do now',
    steps: [
      {
        actor: 'support',
        text: 'Before judging, ask for the full error exactly as printed, with the SDK and its version.',
      },
      { actor: 'support', text: 'Check whether the number was shortened, or comes from another product.' },
      {
        actor: 'support',
        text: 'If it does come from that SDK, raise it with the vendor, with the code, version, room and time.',
      },
    ] satisfies { actor: Actor; text: string }[] as { actor: Actor; text: string }[],
  },
};

export type EntryStrings = typeof entry;
