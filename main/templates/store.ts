import { readFileSync } from 'node:fs';
import type { Answer } from '../../bridge/contract';
import type { SaveProblem } from '../../bridge/contract/export';
import type { TemplatesFull } from '../../bridge/contract/templates';
import { longestTemplateFile } from '../../catalog/answer/limits';
import type { Template } from '../../catalog/answer/template';
import { readTemplateFile, templateFile } from '../../catalog/answer/template-file';
import { writeWhole } from '../../files/write-whole';
import { reasonOf } from '../save/save-file';
import { keepAside } from '../settings/keep-aside';
import { full, lackOfRoom, tooLarge } from './room';

/** The team's templates. */
export interface TemplateStore {
  read(): Template[];
  /**
   * Adds each, or replaces the one with its id. Resolves to all templates once written; on failure nothing changes, nor
   * where it would be more than a file may hold.
   */
  write(templates: readonly Template[]): Promise<Answer<Template[], SaveProblem | TemplatesFull>>;
  remove(ids: readonly string[]): Promise<Answer<Template[], SaveProblem>>;
  /** Resolves once no write is pending. */
  flush(): Promise<unknown>;
}

export interface TemplateStoreParts {
  /** The file is corrupt. It was renamed to `keptAs`, or left as it is when that is null. */
  corrupt(keptAs: string | null): void;
  changed(templates: Template[]): void;
  write?: typeof writeWhole;
}

/** The templates in the file at `path`, which is read on first use. Never throws. */
export function openTemplates(
  path: string,
  { corrupt, changed, write = writeWhole }: TemplateStoreParts,
): TemplateStore {
  let loaded: Template[] | undefined;
  let writable = true;
  let last: Promise<unknown> = Promise.resolve();

  const read = (): Template[] => {
    loaded ??= load(path, (keptAs) => {
      // A corrupt file that could not be renamed must not be overwritten.
      if (keptAs === null) writable = false;
      corrupt(keptAs);
    });
    return loaded;
  };

  async function save(next: Template[], text = templateFile(next)): Promise<Answer<Template[], SaveProblem>> {
    try {
      if (!writable) throw new Error('a file that could not be read is there');
      await write(path, text, { mode: 0o600 });
    } catch (error) {
      return { ok: false, problem: { code: 'file-not-saved', path, reason: reasonOf(error) } };
    }
    loaded = next;
    changed(next);
    return { ok: true, value: next };
  }

  async function add(
    templates: readonly Template[],
  ): Promise<Answer<Template[], SaveProblem | TemplatesFull>> {
    const next = merged(read(), templates);
    const lack = lackOfRoom(next);
    if (lack) return full(lack);
    const text = templateFile(next);
    return text.length > longestTemplateFile ? full(tooLarge) : save(next, text);
  }

  /** One after the other, because each change starts from the result of the one before. */
  function change<Result>(step: () => Promise<Result>): Promise<Result> {
    const turn = last.then(step);
    last = turn;
    return turn;
  }

  return {
    read,
    write: (templates) => change(() => add(templates)),
    remove: (ids) => change(() => save(read().filter(({ id }) => !ids.includes(id)))),
    flush: () => last,
  };
}

/** A replaced template keeps its position; new ones come last. */
function merged(was: readonly Template[], templates: readonly Template[]): Template[] {
  const given = new Map(templates.map((template) => [template.id, template]));
  const kept = was.map((template) => given.get(template.id) ?? template);
  const known = new Set(was.map(({ id }) => id));
  return [...kept, ...[...given.values()].filter(({ id }) => !known.has(id))];
}

function load(path: string, corrupt: (keptAs: string | null) => void): Template[] {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    if (!missing) corrupt(keepAside(path));
    return [];
  }
  const file = readTemplateFile(text);
  if (file.ok) return file.templates;
  // A file without templates is valid: the last one was removed.
  if (!file.problems.every(({ code }) => code === 'no-templates')) corrupt(keepAside(path));
  return [];
}
