import type { AnswerSettings } from '../../bridge/contract/templates';
import type { Triage } from '../../catalog/triage/result';
import { useTemplates } from '../state/templates-context';
import { useMatter } from './use-matter';

interface Sources {
  read: { triage: Triage } | null;
  place: number | null;
  settings: AnswerSettings;
  onSettings: (settings: AnswerSettings) => void;
}

/** How the answer is wanted: what it answers, for whom, how long, in whose words. All but the first is remembered. */
export function useWish({ read, place, settings, onSettings }: Sources) {
  const { all: matters, matter, choose: chooseMatter } = useMatter(read?.triage ?? null, place);
  const templates = useTemplates();
  const kind = matter?.kind ?? 'finding';
  const choose = (part: Partial<AnswerSettings>) => onSettings({ ...settings, ...part });
  return {
    matters,
    matter,
    chooseMatter,
    wish: settings,
    choose,
    /** Those that answer it. */
    templates: templates.all.filter(({ kinds }) => kinds.includes(kind)),
    template: templates.chosenFor(kind),
    chooseTemplate: (id: string) => choose({ templates: { ...settings.templates, [kind]: id } }),
  };
}
