import type { AnswerSettings } from '../../bridge/contract/templates';
import type { DayAction } from '../case/day';
import type { ReadPaste } from '../case/read-paste';
import type { Ticket } from '../case/ticket';
import { useTemplates } from '../state/templates-context';
import { useSubject } from './use-subject';

interface Sources {
  read: Pick<ReadPaste, 'raw' | 'triage' | 'others'> | null;
  openIndex: number | null;
  /** Ids of the errors that are answered at once. */
  together: readonly string[];
  ticket: Ticket;
  act: (action: DayAction) => void;
  settings: AnswerSettings;
  onSettings: (settings: AnswerSettings) => void;
}

/**
 * The options of the answer: subject, audience, length and template. All but the subject are kept in the settings.
 */
export function useAnswerOptions({ read, openIndex, together, ticket, act, settings, onSettings }: Sources) {
  const {
    all: subjects,
    subject,
    subjectAfter,
    choose: chooseSubject,
  } = useSubject(read, openIndex, together, ticket, act);
  const templates = useTemplates();
  const kind = subject?.kind ?? 'finding';
  const choose = (part: Partial<AnswerSettings>) => onSettings({ ...settings, ...part });
  return {
    subjects,
    subject,
    subjectAfter,
    chooseSubject: chooseSubject,
    options: settings,
    choose,
    /** The templates for this subject. */
    templates: templates.all.filter(({ kinds }) => kinds.includes(kind)),
    template: templates.chosenFor(kind),
    chooseTemplate: (id: string) => choose({ templates: { ...settings.templates, [kind]: id } }),
  };
}
