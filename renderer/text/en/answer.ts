import type { Held } from '../../../bridge/contract/answer';
import type { AnswerSettings } from '../../../bridge/contract/templates';
import type { Subject } from '../../../catalog/answer/subject';
import { intake } from './intake';
import { number, plural } from './numbers';

const { secretKinds } = intake.intake;

const clock = new Intl.DateTimeFormat('en', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

const audiences: Record<AnswerSettings['audience'], string> = {
  customer: 'Customer',
  developer: 'Developer',
};
const lengths: Record<AnswerSettings['length'], string> = { short: 'Short', full: 'Full', chat: 'For chat' };
const texts: Record<AnswerSettings['length'], string> = {
  short: 'short text',
  full: 'full text',
  chat: 'as chat',
};

const subjects: Record<Subject['kind'], (errors: number) => string> = {
  finding: () => 'This error',
  findings: (errors) => `All ${number(errors)} errors`,
  fault: () => 'General checklist',
  symptom: () => 'This symptom',
  neighbour: () => 'This error',
  question: () => 'Ask back',
};

/** A kind of value, in the middle of a sentence. */
const kind = (name: string) =>
  /^[A-Z]{2}/.test(name) ? name : `${name.charAt(0).toLowerCase()}${name.slice(1)}`;

/** "2 × phone number, 1 × e-mail". */
const values = (withheld: Held) =>
  withheld.map((one) => `${number(one.count)} × ${kind(secretKinds[one.kind])}`).join(', ');

export const answer = {
  answer: {
    title: 'Answer',
    languageLabel: 'Language of the answer',
    chinese: '中文',
    english: 'English',
    both: 'Both',
    label: 'Answer to the customer, editable',
    labelIn: (language: string) => `Answer to the customer in ${language}, editable`,
    copy: 'Copy answer',
    copyQuestion: 'Copy question',
    copied: 'Copied',
    copiedAt: (at: number) => `Copied ${clock.format(at)}`,
    masked: (count: number) => `${number(count)} masked`,
    again: 'Again',
    next: 'Next',
    edits: (count: number) => plural(count, 'edit', 'edits'),
    reset: 'reset to generated',
    /** The label of the button that opens the options. `what`: the subject, where it is not the usual one. */
    options: (what: string | null, audience: AnswerSettings['audience'], length: AnswerSettings['length']) =>
      [what, `${what === null ? 'For' : 'for'} ${audiences[audience].toLowerCase()}`, texts[length]]
        .filter(Boolean)
        .join(', '),
    optionsTitle: 'Answer options',
    what: 'Covers',
    subjects,
    whom: 'For',
    audiences,
    length: 'Length',
    lengths,
    template: 'Template',
    /** Before the customer's name. */
    to: 'To',
    fields: { customer: 'customer', ticket: 'ticket' },
    fieldLabels: { customer: "Customer's name", ticket: 'Ticket number' },
    blanks: (count: number) => `${plural(count, 'blank', 'blanks')} to fill`,
    menu: 'Copy or save as',
    copyAs: 'Copy as',
    saveAs: 'Save as',
    forms: {
      text: 'Plain text',
      markdown: 'Markdown',
      jira: 'Jira',
      zendesk: 'Zendesk',
      html: 'HTML',
      pdf: 'PDF',
    },
    door: {
      title: 'What is masked',
      tooLong:
        'Too long to say what will be masked. It is searched again when it is sent: shorten it if that fails.',
      /** Kind and pseudonym of each follow. */
      replaced: (count: number) =>
        count === 1 ? '1 private value will be masked: ' : `${number(count)} private values will be masked: `,
      sentAsIs: (count: number) => (count === 1 ? '1 not masked' : `${number(count)} not masked`),
      and: ', ',
      /** Between what is replaced and what is not. */
      besides: '; ',
      more: (count: number) => `and ${number(count)} more`,
      becomes: 'goes out as',
      spare: 'Do not mask',
      kind,
    },
    /** The path follows. */
    saved: 'Saved to',
    savedWithout: (withheld: Held) => `Masked in it: ${values(withheld)}.`,
    titles: {
      finding: (title: string, code: string) => (code === '' ? title : `${title} (${code})`),
      findings: (errors: number) => `About the ${plural(errors, 'error', 'errors')} you reported`,
      question: 'About the error you reported',
    },
  },
};

export type AnswerStrings = typeof answer;
