import type { AnswerSettings } from '../../bridge/contract/templates';
import type { SymptomSide } from '../../catalog/answer/subject';
import type { ReadPaste } from '../case/read-paste';
import { useTemplates } from '../state/templates-context';
import { useSubject } from './use-subject';

interface Sources {
  read: Pick<ReadPaste, 'raw' | 'triage' | 'others'> | null;
  openIndex: number | null;
  /** Which answer to the question of the open symptom holds. */
  side?: SymptomSide | undefined;
  settings: AnswerSettings;
  onSettings: (settings: AnswerSettings) => void;
}

/**
 * The options of the answer: subject, audience, length and template. All but the subject are kept in the settings.
 */
export function useAnswerOptions({ read, openIndex, side, settings, onSettings }: Sources) {
  const { all: subjects, subject, choose: chooseSubject } = useSubject(read, openIndex, side);
  const templates = useTemplates();
  const kind = subject?.kind ?? 'finding';
  const choose = (part: Partial<AnswerSettings>) => onSettings({ ...settings, ...part });
  return {
    subjects,
    subject,
    chooseSubject: chooseSubject,
    options: settings,
    choose,
    /** The templates for this subject. */
    templates: templates.all.filter(({ kinds }) => kinds.includes(kind)),
    template: templates.chosenFor(kind),
    chooseTemplate: (id: string) => choose({ templates: { ...settings.templates, [kind]: id } }),
  };
}
