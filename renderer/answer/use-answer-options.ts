import type { AnswerSettings } from '../../bridge/contract/templates';
import type { Triage } from '../../catalog/triage/result';
import { useTemplates } from '../state/templates-context';
import { useSubject } from './use-subject';

interface Sources {
  read: { triage: Triage } | null;
  openIndex: number | null;
  settings: AnswerSettings;
  onSettings: (settings: AnswerSettings) => void;
}

/** How the answer is wanted: what it answers, for whom, how long, in whose words. All but the first is remembered. */
export function useAnswerOptions({ read, openIndex, settings, onSettings }: Sources) {
  const { all: subjects, subject, choose: chooseSubject } = useSubject(read?.triage ?? null, openIndex);
  const templates = useTemplates();
  const kind = subject?.kind ?? 'finding';
  const choose = (part: Partial<AnswerSettings>) => onSettings({ ...settings, ...part });
  return {
    subjects,
    subject,
    chooseSubject: chooseSubject,
    options: settings,
    choose,
    /** Those that answer it. */
    templates: templates.all.filter(({ kinds }) => kinds.includes(kind)),
    template: templates.chosenFor(kind),
    chooseTemplate: (id: string) => choose({ templates: { ...settings.templates, [kind]: id } }),
  };
}
