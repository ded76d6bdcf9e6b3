import type { Outcome } from '../../../catalog/cases/case';
import { number, plural } from './numbers';

const outcomes: Record<Outcome, string> = {
  open: 'Open',
  waiting: 'Waiting',
  vendor: 'With vendor',
  returned: 'Came back',
  solved: 'Solved',
  unsolved: 'Not solved',
};

export const cases = {
  cases: {
    title: 'Cases',
    all: 'All',
    /** Where no paste is shown. */
    recent: 'Recent cases',
    /** Where no case is chosen. */
    choose: 'Choose a case to see its paste, its answer and what came of it.',
    outcomes,
    tabs: 'Cases by outcome',
    search: 'Ticket, customer, code, words of the paste or the answer',
    searchLabel: 'Search the cases',
    list: 'Cases',
    detail: 'The chosen case',
    count: (shown: number | null) => (shown === null ? 'Very many cases' : plural(shown, 'case', 'cases')),
    chosen: (count: number) => `${number(count)} chosen`,
    none: 'No case has these words.',
    noneYet: 'No paste has been kept yet. Each one that you answer in Triage is kept here.',
    noneOff: 'Answered pastes are not kept. Settings, Cases, turns it on.',
    notListed: 'Not listed',
    unsure: 'Not decided',
    same: (count: number) => `×${number(count)}`,
    sameLabel: (count: number) => `${number(count)} cases are the same matter`,
    pasted: 'Pasted',
    answered: 'Answered',
    notAnswered: 'not copied',
    outcome: 'Outcome',
    outcomeField: 'outcome',
    outcomeTitle: 'What came of it',
    outcomeOf: (outcome: string) => `Outcome: ${outcome}`,
    outcomeSet: (outcome: string) => `Noted: ${outcome}`,
    helped: 'What helped',
    helpedHint: 'Steps that are ticked in the entry were tried; they count as in vain unless they helped.',
    helpedSet: 'Noted what helped',
    inVain: 'tried in vain',
    notKept: { words: 'Answered pastes are not kept, so no outcome can be noted.', deed: 'How to keep them' },
    join: 'The same',
    part: 'Not the same',
    related: {
      same: 'Counted together from now on',
      apart: 'No longer counted as the same',
      unlike: 'No longer shown beside such pastes',
    },
    similar: 'Similar',
    noSimilar: 'none',
    note: 'Note',
    noteHint: 'For the next colleague',
    tags: 'Tags',
    tagsHint: 'parted by commas',
    kept: 'Kept',
    keptWhere: (when: string) => `${when}, on this machine, secrets masked`,
    cut: (units: number) => `${number(units)} further characters were not kept`,
    again: 'Triage again',
    remove: 'Delete',
    removed: (count: number) => `${plural(count, 'case', 'cases')} deleted`,
    export: (count: string) => `Export ${count}`,
    exported: (count: number, path: string) => `${plural(count, 'case', 'cases')} written to ${path}`,
    question: {
      title: 'Keep the pastes that you answer?',
      what: 'What is kept',
      whatText:
        'The paste with its secrets masked, what was found, your answer, customer, ticket, outcome, tags and notes.',
      where: 'Where',
      whereText:
        'In one file on this machine, with a copy of each of the last 14 days. Nothing is sent anywhere.',
      for: 'What for',
      forText:
        'A new paste says whether you have had it before, and what solved it. You can search, and delete for good.',
      yes: 'Keep answered pastes',
      no: 'Do not keep',
      later: 'Settings, Cases, changes it later.',
    },
    setting: 'Answered pastes',
    keep: 'Keep',
    keepNot: 'Do not keep',
    decided: 'Decided by you',
    decidedHint:
      'What you chose against triage, or among several meanings. It counts as a hint for the next such paste; alone it makes nothing certain.',
    decidedNone: 'Nothing yet.',
    decidedTimes: (count: number) => (count === 1 ? 'once' : `${number(count)} times`),
    forget: 'Do not count',
    settingHint:
      'Kept on this machine alone, secrets masked, and so is the list of the day, which comes back after a restart. Turned off, the list is gone from the disk; cases that are kept already stay until you delete them.',
    seen: {
      same: (count: number, last: string) =>
        `seen ${count === 1 ? 'once' : `${number(count)} times`}, last on ${last}`,
      like: (count: number, last: string) => `like ${plural(count, 'case', 'cases')}, last on ${last}`,
      /** `step`: what solved it; null where nobody said. */
      solved: (step: string | null) =>
        step === null ? ', solved' : `, solved by "${step.replace(/\.$/, '')}"`,
      head: {
        same: (count: number) => `The same, ${plural(count, 'case', 'cases')}. `,
        like: (count: number) => `Like it, ${plural(count, 'case', 'cases')}. `,
      },
      colon: ': ',
      menu: 'Seen before',
      tier: { same: 'the same', like: 'like it' },
      answerIn: (ticket: string) => `Answer in ${ticket}`,
      answerThen: 'Answer then',
      use: 'Use this answer',
      open: 'Open the case',
      unlike: 'Not like it',
      join: 'The same',
      part: 'Not the same',
    },
  },
};

export type CasesStrings = typeof cases;
