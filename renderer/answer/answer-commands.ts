import type { AnswerLanguage } from '../case/ticket';
import type { Offer } from '../keys/offers';
import { copyForms, saveForms } from './send-button';
import type { Draft } from './use-draft';

const languages = ['zh', 'en', 'both'] as const;
const audiences = ['customer', 'developer'] as const;
const lengths = ['short', 'full', 'chat'] as const;
const fields = ['customer', 'ticket'] as const;

/** The commands that act on the answer at this moment. */
export function answerCommands(draft: Draft): Offer[] {
  const { question, language, sending } = draft;
  // Enter that comes before the answer is there copies it once it is.
  if (!draft.written) return draft.of === 0 ? [] : [{ id: 'copy-answer', run: () => sending.copy() }];
  const blank = draft.holesIn(language).length > 0;
  return [
    {
      id: 'copy-answer',
      run: () => sending.copy(),
      saying: blank ? 'fill-blank' : question ? 'copy-question' : undefined,
      footer: 5,
    },
    {
      id: 'mark-up',
      saying: 'copy-anywhere',
      run: () => sending.copy(),
      footer: 5,
      insteadOf: 'copy-answer',
    },
    ...(draft.copied && draft.next
      ? [{ id: 'step-ticket', saying: 'next-to-answer', keys: 1, run: draft.next, footer: 1 } as const]
      : []),
    { id: 'enter-answer', run: () => draft.pane.current?.toText(), footer: 4 },
    { id: 'leave-answer', run: () => draft.pane.current?.toSendButton(), footer: 6 },
    { id: 'turn-language', run: () => draft.setLanguage(after(language)) },
    { id: 'send-answer', run: () => sending.menu.put(draft.of) },
    ...copyForms.map((form): Offer => ({ id: `copy-as-${form}`, run: () => sending.copy(language, form) })),
    ...saveForms.map((form): Offer => ({ id: `save-as-${form}`, run: () => sending.save(form) })),
    ...fields.map((field): Offer => ({ id: `give-${field}`, run: () => draft.pane.current?.toField(field) })),
    ...choices(draft),
  ];
}

const after = (language: AnswerLanguage) =>
  languages[(languages.indexOf(language) + 1) % languages.length] ?? 'zh';

/** A command for each option. */
function choices({
  answer,
  language,
  setLanguage,
  subjects,
  subject,
  chooseSubject,
  options,
  choose,
}: Draft): Offer[] {
  const kinds = subjects.map(({ kind }) => kind);
  return [
    ...languages.map(
      (one): Offer => ({ id: `answer-${one}`, on: one === language, run: () => setLanguage(one) }),
    ),
    ...kinds.map(
      (kind): Offer => ({
        id: `answer-${kind}`,
        on: kind === subject?.kind,
        run: () => chooseSubject(kind),
      }),
    ),
    ...audiences.map(
      (audience): Offer => ({
        id: `answer-${audience}`,
        on: audience === options.audience,
        run: () => choose({ audience }),
      }),
    ),
    ...lengths.map(
      (length): Offer => ({
        id: `answer-${length}`,
        on: length === options.length,
        run: () => choose({ length }),
      }),
    ),
    ...(answer.isEdited(language)
      ? [{ id: 'restore-draft', run: () => answer.reset(language) } as const]
      : []),
  ];
}
