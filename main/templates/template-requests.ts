import type { Answer } from '../../bridge/contract';
import type { FileProblem } from '../../bridge/contract/problems';
import { templateFile } from '../../catalog/answer/template-file';
import type { Handlers } from '../gate';
import type { Opened } from '../open/open-files';
import type { Saver } from '../save/saver';
import type { DraftStore } from './draft-store';
import type { TemplateStore } from './store';

export interface TemplateServices {
  store: TemplateStore;
  drafts: DraftStore;
  /** Asks the person for a file of templates. Null when none was chosen. */
  choose(): Promise<Answer<Opened | null, FileProblem>>;
  save: Saver['save'];
  /** The name of that kind of file, in the current language. */
  kind(): string;
}

type TemplateRequest = Extract<keyof Handlers, `templates.${string}`>;

/** The template engine is imported on first use, so that it does not slow down the start. */
export function templateHandlers({
  store,
  drafts,
  choose,
  save,
  kind,
}: TemplateServices): Pick<Handlers, TemplateRequest> {
  return {
    'templates.read': () => ({ ok: true, value: store.read() }),
    async 'templates.write'({ templates }) {
      const { isBundled, wrongWith } = await import('./judge-templates');
      if (templates.some(({ id }) => isBundled(id)))
        return { ok: false, problem: { code: 'bad-input', where: 'templates.write.templates' } };
      const problem = wrongWith(templates, null);
      return problem ? { ok: false, problem } : store.write(templates);
    },
    'templates.remove': ({ ids }) => store.remove(ids),
    'templates.readDrafts': () => ({ ok: true, value: drafts.read() }),
    'templates.keepDrafts'({ drafts: kept }) {
      drafts.keep(kept);
      return { ok: true, value: undefined };
    },
    async 'templates.export'({ ids }) {
      const { bundledTemplates } = await import('../../catalog/answer/bundled');
      const chosen = [...bundledTemplates, ...store.read()].filter(({ id }) => ids.includes(id));
      const answer = await save<never>({
        suggestedName: 'errdesk-templates.json',
        filters: [{ name: kind(), extensions: ['json'] }],
        content: async () => ({ ok: true, value: templateFile(chosen) }),
      });
      if (!answer.ok) return answer;
      return { ok: true, value: answer.value === null ? null : { path: answer.value } };
    },
    async 'templates.import'() {
      const file = await choose();
      if (!file.ok || file.value === null) return file.ok ? { ok: true, value: null } : file;
      const { name, parts } = file.value;
      return (await import('./judge-templates')).judgeFile({ name, text: parts.join('') }, store.read());
    },
  };
}
