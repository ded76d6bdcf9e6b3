import {
  createContext,
  type Dispatch,
  type SetStateAction,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { Template } from '../../../catalog/answer/template';
import { request } from '../../bridge';
import type { Templates } from '../../state/templates-of';
import type { RaiseTrouble } from '../../text/raise-trouble';
import { type Drafts, withDraft, withoutDraft } from './drafts';

/** What was done last to the templates and can be undone. */
export interface Step {
  what: 'deleted' | 'discarded' | 'imported';
  /** The template, or, where there were several, how many. */
  of: Template | number;
  undo: () => unknown;
}

/** Where the templates are worked on. Nothing that was typed goes with the page that shows it. */
export interface TemplateEditing {
  drafts: Drafts;
  /** The template that is open in the editor. */
  edited: Template | null;
  /** What of the list is to have the focus once it is there: a template by its id, or all of it. */
  focusRequest: string | null;
  step: Step | null;
  open: (template: Template) => void;
  /** Back to the list. */
  close: () => void;
  showList: () => void;
  focusDone: () => void;
  /** Keeps what was written and not saved. */
  keep: (draft: Template) => void;
  discard: (draft: Template) => void;
  /** Whether it was saved. */
  save: (...templates: Template[]) => Promise<boolean>;
  remove: (template: Template) => Promise<void>;
  /** Adds or replaces, as one step. */
  takeIn: (templates: readonly Template[]) => Promise<void>;
  undo: () => void;
}

const all = '';

export function useTemplateEditingState(templates: Templates, raise: RaiseTrouble): TemplateEditing {
  const [drafts, setDrafts] = useState<Drafts>(new Map());
  const [edited, setEdited] = useState<Template | null>(null);
  const [focusRequest, setWanted] = useState<string | null>(null);
  const [step, setStep] = useState<Step | null>(null);
  const latestCustom = useRef(templates.custom);
  latestCustom.current = templates.custom;
  const latestDrafts = useRef(drafts);
  latestDrafts.current = drafts;

  useKeptDrafts(drafts, setDrafts);

  const actions = useMemo(() => {
    const savedOf = (id: string) => latestCustom.current.find((one) => one.id === id);
    const keep = (draft: Template) => setDrafts((was) => withDraft(was, draft, savedOf(draft.id)));
    const save = async (...saved: Template[]) => {
      const answer = await request('templates.write', { templates: saved });
      if (answer.ok) latestCustom.current = answer.value;
      else raise(answer.problem);
      return answer.ok;
    };
    const drop = async (ids: string[]) => {
      const answer = await request('templates.remove', { ids });
      if (answer.ok) latestCustom.current = answer.value;
      else raise(answer.problem);
      return answer.ok;
    };
    return {
      open: setEdited,
      showList() {
        setEdited(null);
        setWanted(all);
      },
      focusDone: () => setWanted(null),
      keep,
      discard(draft: Template) {
        setDrafts((was) => withoutDraft(was, draft.id));
        setStep({ what: 'discarded', of: draft, undo: () => keep(draft) });
      },
      save,
      async remove(template: Template) {
        const draft = latestDrafts.current.get(template.id);
        if (!(await drop([template.id]))) return;
        setDrafts((was) => withoutDraft(was, template.id));
        const undo = async () => {
          if ((await save(template)) && draft) keep(draft);
        };
        setStep({ what: 'deleted', of: template, undo });
      },
      async takeIn(given: readonly Template[]) {
        const replaced = given.flatMap(({ id }) => savedOf(id) ?? []);
        const added = given.flatMap(({ id }) => (savedOf(id) ? [] : [id]));
        if (!(await save(...given))) return;
        const undo = async () => {
          if (replaced.length > 0) await save(...replaced);
          if (added.length > 0) await drop(added);
        };
        setStep({ what: 'imported', of: given.length, undo });
      },
    };
  }, [raise]);

  return {
    drafts,
    edited,
    focusRequest,
    step,
    ...actions,
    close() {
      setWanted(edited?.id ?? all);
      setEdited(null);
    },
    undo() {
      setStep(null);
      void step?.undo();
    },
  };
}

/** What was written and not saved outlives the window. What was written before the old ones came stands over them. */
function useKeptDrafts(drafts: Drafts, set: Dispatch<SetStateAction<Drafts>>): void {
  const [read, setRead] = useState(false);
  useEffect(() => {
    void request('templates.readDrafts').then((answer) => {
      if (answer.ok) set((was) => new Map([...answer.value.map((one) => [one.id, one] as const), ...was]));
      setRead(answer.ok);
    });
  }, [set]);
  useEffect(() => {
    if (read) void request('templates.keepDrafts', { drafts: [...drafts.values()] });
  }, [read, drafts]);
}

export const TemplateEditingContext = createContext<TemplateEditing | null>(null);

export function useTemplateEditing(): TemplateEditing {
  const editing = useContext(TemplateEditingContext);
  if (!editing) throw new Error('There are no templates here.');
  return editing;
}
