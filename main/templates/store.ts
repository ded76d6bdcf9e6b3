import { z } from 'zod';
import type { Answer } from '../../bridge/contract';
import type { SaveProblem } from '../../bridge/contract/export';
import type { TemplatesFull } from '../../bridge/contract/templates';
import { templateFileLimit } from '../../bridge/limits';
import { longestTemplateFile, mostTemplates } from '../../catalog/answer/bounds/limits';
import { type Template, templateSchema } from '../../catalog/answer/template';
import { templateFile, templateFileHead, templateFileVersion } from '../../catalog/answer/template-file';
import { writeWhole } from '../../files/write-whole';
import { reasonOf } from '../save/save-file';
import { type Fault, keepAside } from '../settings/keep-aside';
import type { Place } from '../settings/place';
import { readKept } from '../settings/read-kept';
import { type Kept, keptIn } from './kept-in';
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
  /** The file, or some of it, cannot be used. It is kept as `keptAs`, or left as it is when that is null. */
  aside(fault: Fault, keptAs: string | null): void;
  changed(templates: Template[]): void;
  write?: typeof writeWhole;
}

/** The templates in the file, which is read on first use. Never throws. */
export function openTemplates(
  place: Place,
  { aside, changed, write = writeWhole }: TemplateStoreParts,
): TemplateStore {
  const { path } = place;
  let loaded: Template[] | undefined;
  let writable = true;
  let last: Promise<unknown> = Promise.resolve();

  const read = (): Template[] => {
    if (loaded) return loaded;
    const { items, fault } = load(place.from);
    loaded = items;
    if (fault) {
      const keptAs = keepAside(place, fault);
      aside(fault, keptAs);
      writable = keptAs !== null;
      // What is good stands on its own from now on.
      if (fault.partly) void change(() => save(items));
    }
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
export function merged(was: readonly Template[], templates: readonly Template[]): Template[] {
  const given = new Map(templates.map((template) => [template.id, template]));
  const kept = was.map((template) => given.get(template.id) ?? template);
  const known = new Set(was.map(({ id }) => id));
  return [...kept, ...[...given.values()].filter(({ id }) => !known.has(id))];
}

function load(path: string): Kept<Template> {
  const read = readKept(path, templateFileLimit);
  if (read.is === 'missing') return { items: [] };
  if (read.is === 'bad') return { items: [], fault: { why: read.why, partly: false } };
  return templatesOf(read.content);
}

/** The templates that the JSON of such a file has. */
export function templatesOf(json: unknown): Kept<Template> {
  const about = templateFileHead.safeParse(json).data;
  if (!about) return { items: [], fault: { why: 'damaged', partly: false } };
  return keptIn(about['templates'], about.version, rules);
}

const rules = {
  version: templateFileVersion,
  most: mostTemplates,
  strict: templateSchema,
  lenient: z.object({
    ...templateSchema.shape,
    name: templateSchema.shape.name.strip(),
    body: templateSchema.shape.body.strip(),
  }),
};
