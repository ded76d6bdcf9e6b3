import { useEffect, useRef, useState } from 'react';
import type { TemplateWrong } from '../../../bridge/contract/templates';
import type { TemplateProblem } from '../../../catalog/answer/bounds/problem';
import { sizeProblem } from '../../../catalog/answer/bounds/size-problem';
import type { Template } from '../../../catalog/answer/template';
import { languages } from '../../../catalog/languages';
import type { Language } from '../../../catalog/schema';
import { useLanguage } from '../../text/strings-context';
import { useTemplateEditing } from '../drafts/use-template-editing';
import { offsetOf } from './insertion';
import type { Checked } from './use-checked';

type Position = Pick<TemplateProblem, 'line' | 'column'>;

/** Milliseconds without a key after which a draft is kept. */
const pause = 300;

/** A template while it is edited. What is typed outlives the editor, saved or not. */
export function useTemplateDraft(opened: Template) {
  const windowLanguage = useLanguage();
  const editing = useTemplateEditing();
  const { keep } = editing;
  const [first] = useState(opened);
  const [draft, setDraft] = useState(first);
  const [language, setLanguage] = useState<Language>(windowLanguage);
  /** Whether a person tried to save it without a name. */
  const [nameless, setNameless] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);

  const latest = useRef(draft);
  latest.current = draft;
  useEffect(
    () => () => {
      // A copy that nobody changed is not worth keeping.
      if (latest.current !== first) keep(latest.current);
    },
    [keep, first],
  );
  // Errdesk may be closed while the editor is open.
  useEffect(() => {
    if (draft === first) return undefined;
    const timer = setTimeout(() => keep(draft), pause);
    return () => clearTimeout(timer);
  }, [keep, draft, first]);

  const go = (which: Language, position: Position) => {
    setLanguage(which);
    // The other text is in the field after the next render.
    requestAnimationFrame(() => putCaret(field.current, position));
  };
  const save = async (checked: Checked) => {
    const lacksName = draft.name[windowLanguage].trim() === '';
    setNameless(lacksName);
    if (lacksName) return;
    for (const which of [language, ...languages]) {
      const problem = problemIn(which, draft, checked);
      if (problem) return go(which, problem);
    }
    const goThere = ({ language: which, wrong }: TemplateWrong) => go(which, wrong);
    // If it was changed while it was being saved, it is a draft again.
    if (await editing.save([draft], goThere)) keep(latest.current);
  };
  const write = (which: Language, body: string) =>
    setDraft((was) => ({ ...was, body: { ...was.body, [which]: body } }));
  return { draft, setDraft, language, setLanguage, field, write, go, save, nameless };
}

/** What is known to be wrong. Main checks what is not known, and everything else, before it is saved. */
function problemIn(which: Language, { body }: Template, checked: Checked): TemplateProblem | undefined {
  const [known] = checked[which].text === body[which] ? checked[which].problems : [];
  return known ?? sizeProblem(body[which]);
}

function putCaret(field: HTMLTextAreaElement | null, { line, column }: Position): void {
  if (!field) return;
  const offset = offsetOf(field.value, line, column);
  field.focus();
  field.setSelectionRange(offset, offset);
  // Chromium scrolls to the caret when someone types, and not when it is set by a script.
  const numbered = field.previousElementSibling?.children[line - 1];
  numbered?.scrollIntoView({ block: 'nearest' });
}
