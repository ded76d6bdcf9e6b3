import type { Notes } from './ticket';

/** Something of everything that a person can note. */
export const everything: Notes = {
  ticked: ['step 1'],
  hidden: ['Ms Li'],
  spared: ['email:a@b.cn'],
  fields: { customer: 'Ms Li', ticket: 'T-1' },
  asked: ['zone'],
  opened: 'a/b/1',
  counted: [{ entry: 'a/b/2', start: 0, end: 5 }],
  together: ['a/b/1'],
  sides: { 'remote-picture-missing': 1 },
  subject: 'question',
  language: 'both',
  edits: { en: { of: 'Hello', text: 'Hello Ms Li' } },
};
