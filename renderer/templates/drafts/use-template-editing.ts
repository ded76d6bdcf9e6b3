import {
  createContext,
  type Dispatch,
  type SetStateAction,
  useContext,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { Template } from '../../../catalog/answer/template';
import type { Templates } from '../../state/templates-of';
import type { RaiseTrouble } from '../../text/raise-trouble';
import { type Drafts, withDraft, withoutDraft } from './drafts';
import { useKeptDrafts } from './use-kept-drafts';
import { type SavedTemplates, useSavedTemplates } from './use-saved-templates';

/** The last change to the templates that can be undone. */
export interface Step {
  what: 'deleted' | 'discarded' | 'imported';
  /** The template, or how many if there were several. */
  of: Template | number;
  undo: () => unknown;
}

/** The templates while they are edited. It belongs to the window, so that leaving the settings loses nothing. */
export interface TemplateEditing {
  drafts: Drafts;
  /** The template that is open in the editor. */
  edited: Template | null;
  /** What gets the focus when the list is shown again: a template by its id, or `wholeList`. */
  focusRequest: string | null;
  step: Step | null;
  open: (template: Template) => void;
  /** Back to the list. */
  close: () => void;
  showList: () => void;
  focusDone: () => void;
  /** Keeps what was typed and not saved. */
  keep: (draft: Template) => void;
  discard: (draft: Template) => void;
  /** Whether it was saved. */
  save: SavedTemplates['save'];
  remove: (template: Template) => Promise<void>;
  /** Adds or replaces, as one step. */
  takeIn: (templates: readonly Template[]) => Promise<void>;
  undo: () => void;
}

export const wholeList = '';

export function useTemplateEditingState(templates: Templates, raise: RaiseTrouble): TemplateEditing {
  const saved = useSavedTemplates(templates, raise);
  const [drafts, setDrafts] = useKeptDrafts(raise);
  const [step, setStep] = useState<Step | null>(null);
  const open = useOpenTemplate();
  const changes = useChanges(saved, drafts, setDrafts, setStep);
  return {
    drafts,
    step,
    ...open,
    ...changes,
    save: saved.save,
    undo() {
      setStep(null);
      void step?.undo();
    },
  };
}

/** Which template is open, and what gets the focus once it is closed. */
function useOpenTemplate() {
  const [edited, setEdited] = useState<Template | null>(null);
  const [focusRequest, setFocusRequest] = useState<string | null>(null);
  const stable = useMemo(
    () => ({
      open: setEdited,
      showList() {
        setEdited(null);
        setFocusRequest(wholeList);
      },
      focusDone: () => setFocusRequest(null),
    }),
    [],
  );
  return {
    edited,
    focusRequest,
    ...stable,
    close() {
      setFocusRequest(edited?.id ?? wholeList);
      setEdited(null);
    },
  };
}

/** The changes to the list. All but `keep` are steps that can be undone. */
function useChanges(
  { savedOf, save, remove }: SavedTemplates,
  drafts: Drafts,
  setDrafts: Dispatch<SetStateAction<Drafts>>,
  setStep: (step: Step) => void,
) {
  const latestDrafts = useRef(drafts);
  latestDrafts.current = drafts;
  return useMemo(() => {
    const keep = (draft: Template) => setDrafts((was) => withDraft(was, draft, savedOf(draft.id)));
    return {
      keep,
      discard(draft: Template) {
        setDrafts((was) => withoutDraft(was, draft.id));
        setStep({ what: 'discarded', of: draft, undo: () => keep(draft) });
      },
      async remove(template: Template) {
        const draft = latestDrafts.current.get(template.id);
        if (!(await remove(template.id))) return;
        setDrafts((was) => withoutDraft(was, template.id));
        const undo = async () => {
          if ((await save([template])) && draft) keep(draft);
        };
        setStep({ what: 'deleted', of: template, undo });
      },
      async takeIn(given: readonly Template[]) {
        const replaced = given.flatMap(({ id }) => savedOf(id) ?? []);
        const added = given.flatMap(({ id }) => (savedOf(id) ? [] : [id]));
        if (!(await save(given))) return;
        const undo = async () => {
          if (replaced.length > 0) await save(replaced);
          if (added.length > 0) await remove(...added);
        };
        setStep({ what: 'imported', of: given.length, undo });
      },
    };
  }, [savedOf, save, remove, setDrafts, setStep]);
}

export const TemplateEditingContext = createContext<TemplateEditing | null>(null);

export function useTemplateEditing(): TemplateEditing {
  const editing = useContext(TemplateEditingContext);
  if (!editing) throw new Error('No templates are edited here.');
  return editing;
}
