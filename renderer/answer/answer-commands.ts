import type { Offer } from '../keys/offers';
import { copyForms, saveForms } from './send-button';
import type { Draft } from './use-draft';

const languages = ['zh', 'en', 'both'] as const;
const audiences = ['customer', 'developer'] as const;
const lengths = ['short', 'full', 'chat'] as const;
const fields = ['customer', 'ticket'] as const;

/** The commands that act on the answer at this moment. */
export function answerCommands(draft: Draft): Offer[] {
  if (!draft.written) return [];
  const { question, language, sending } = draft;
  const blank = draft.holesIn(language).length > 0;
  return [
    {
      id: 'copy-answer',
      run: () => sending.copy(),
      saying: blank ? 'fill-blank' : question ? 'copy-question' : undefined,
      footer: 4,
    },
    { id: 'send-answer', run: () => sending.setMenuOpen(true) },
    ...copyForms.map((form): Offer => ({ id: `copy-as-${form}`, run: () => sending.copy(language, form) })),
    ...saveForms.map((form): Offer => ({ id: `save-as-${form}`, run: () => sending.save(form) })),
    ...fields.map((field): Offer => ({ id: `give-${field}`, run: () => draft.pane.current?.toField(field) })),
    ...choices(draft),
  ];
}

/** A command for each option that is not chosen. */
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
  const others = <T extends string>(all: readonly T[], now: T | undefined) =>
    all.filter((one) => one !== now);
  const kinds = subjects.map(({ kind }) => kind);
  return [
    ...others(languages, language).map(
      (one): Offer => ({ id: `answer-${one}`, run: () => setLanguage(one) }),
    ),
    ...others(kinds, subject?.kind).map(
      (kind): Offer => ({ id: `answer-${kind}`, run: () => chooseSubject(kind) }),
    ),
    ...others(audiences, options.audience).map(
      (audience): Offer => ({ id: `answer-${audience}`, run: () => choose({ audience }) }),
    ),
    ...others(lengths, options.length).map(
      (length): Offer => ({ id: `answer-${length}`, run: () => choose({ length }) }),
    ),
    ...(answer.isEdited(language)
      ? [{ id: 'restore-draft', run: () => answer.reset(language) } as const]
      : []),
  ];
}
