import type { Actor } from '../../../catalog/schema';
import { number } from './numbers';

export const entry = {
  entry: {
    outer: 'outer: says only that it failed',
    inner: 'inner: act on this',
    meaning: 'Meaning',
    cause: 'Cause',
    fromPaste: 'paste',
    otherCause: 'Or else',
    remedy: 'What to do, in this order',
    steps: {
      label: 'Steps',
      hint: 'Tick what is done or was tried already',
      done: (done: number, of: number) => `${done} of ${of} done`,
    },
    confirm: 'To confirm',
    why: 'Why this',
    seen: (lines: number, first: number, last: number) =>
      `Seen on ${number(lines)} lines, first on ${number(first)}, last on ${number(last)}.`,
    names: 'Also called',
    since: (version: string) => `since ${version}`,
    until: (version: string) => `not from ${version}`,
    version: 'Versions',
    dispute: 'Disputed',
    defect: 'Document error',
    related: 'Related',
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
      minor: 'barely noticeable',
      none: 'no effect',
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
    noClue: 'none in the paste',
    alike: 'This speaks for all of them alike.',
    choose: 'This one',
    more: 'More meanings',
    askTitle: 'Ask this first',
    asks: {
      sdk: 'Which SDK, and which version, printed it?',
      name: 'Which name or description does the error object have?',
      moment: 'What was being done, and which SDK method was called?',
      full: 'What does the full error say?',
    },
    whereIn: (sdk: string, side: string) => `${sdk}, ${side}`,
    askHow: 'Ask for the whole object as it was printed, for instance',
  },
  none: {
    readAs: 'Read as',
    readAsCode: (what: string) => `${what} stands where an error code stands, but no document describes it.`,
    readAsNothing: 'Nothing in this text could be taken for a listed code, name or description.',
    leftAlone: 'Left alone',
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
