import { basename } from 'node:path';
import type { Answer } from '../../bridge/contract';
import type { FileProblem } from '../../bridge/contract/problems';
import type { TemplatesFileWrong } from '../../bridge/contract/templates';
import { templateFile } from '../../catalog/answer/template-file';
import type { Handlers } from '../gate';
import type { Opened } from '../open/open-files';
import type { Saver } from '../save/saver';
import type { DraftStore } from './draft-store';
import { full, lackOfRoom, tooLarge } from './room';
import type { TemplateStore } from './store';
import type { TemplateChecker } from './template-checker';

export interface TemplateServices {
  store: TemplateStore;
  drafts: DraftStore;
  checker: TemplateChecker;
  /** Asks the person for a file of templates. Null when none was chosen. */
  choose(): Promise<Answer<Opened | null, FileProblem>>;
  save: Saver['save'];
  /** The name of that kind of file, in the current language. */
  kind(): string;
}

type TemplateRequest = Extract<keyof Handlers, `templates.${string}`>;

/** The bundled templates are imported on first use, so that they do not slow down the start. */
export function templateHandlers({
  store,
  drafts,
  checker,
  choose,
  save,
  kind,
}: TemplateServices): Pick<Handlers, TemplateRequest> {
  return {
    'templates.read': () => ({ ok: true, value: store.read() }),
    'templates.check': ({ body }) => checker.check(body),
    async 'templates.write'({ templates }) {
      const { isBundled } = await import('./read-import');
      if (templates.some(({ id }) => isBundled(id)))
        return { ok: false, problem: { code: 'bad-input', where: 'templates.write.templates' } };
      const problem = await checker.wrongWith(templates, null);
      return problem ? { ok: false, problem } : store.write(templates);
    },
    'templates.remove': ({ ids }) => store.remove(ids),
    'templates.readDrafts': () => ({ ok: true, value: drafts.read() }),
    'templates.keepDrafts'({ drafts: kept }) {
      const lack = lackOfRoom(kept);
      if (lack) return full(lack);
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
      if (!file.ok) return { ok: false, problem: asTemplates(file.problem) };
      if (file.value === null) return { ok: true, value: null };
      const { name, parts } = file.value;
      const read = await checker.read({ name: name ?? '', text: parts.join('') }, store.read());
      if (!read.ok) return read;
      const problem = await checker.wrongWith(
        read.value.found.map(({ template }) => template),
        name,
      );
      return problem ? { ok: false, problem } : read;
    },
  };
}

/** Advice for a log that is too large is none for a file of templates. */
function asTemplates(problem: FileProblem): FileProblem | TemplatesFileWrong {
  if (problem.code !== 'file-too-large') return problem;
  return { code: 'templates-file-wrong', file: basename(problem.path), wrong: tooLarge };
}
