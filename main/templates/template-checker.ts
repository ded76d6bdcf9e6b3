import type { Worker } from 'node:worker_threads';
import type { Answer } from '../../bridge/contract';
import type {
  Import,
  TemplateCheckFailed,
  TemplatesFileWrong,
  TemplateWrong,
} from '../../bridge/contract/templates';
import { mostTemplates } from '../../catalog/answer/bounds/limits';
import type { TemplateProblem } from '../../catalog/answer/bounds/problem';
import type { Template } from '../../catalog/answer/template';
import { languages } from '../../catalog/languages';
import { JobWorker } from '../worker/job-worker';
import type { CheckDone, CheckTask, TemplateFile } from './check-task';

/** Checks templates in a worker, one body after the other. */
export interface TemplateChecker {
  /** What is wrong with a body, in the order of its lines. */
  check(body: string): Promise<Answer<readonly TemplateProblem[], TemplateCheckFailed>>;
  /** The first error in any of them, or that this could not be found out. `file` is where they are from. */
  wrongWith(
    templates: readonly Template[],
    file: string | null,
  ): Promise<TemplateWrong | TemplateCheckFailed | undefined>;
  /** What is in a file, and what importing it would do. The bodies are not checked. */
  read(
    file: TemplateFile,
    existing: readonly Template[],
  ): Promise<Answer<Import, TemplatesFileWrong | TemplateCheckFailed>>;
  close(): void;
}

export interface TemplateCheckerParts {
  /** Starts a worker of `worker.ts`. */
  spawn(): Worker;
  failed(error: unknown): void;
  /** In milliseconds. What a template may cost is counted in steps, so this is only for a worker that hangs. */
  budget?: number;
}

/** Milliseconds for a worker to start, and without a check after which it ends. */
const start = 8000;
const idle = 60_000;

/** Bodies that are remembered as right. Those of an import are checked when it is read, and again when it is stored. */
const mostKnown = languages.length * mostTemplates;

const failed = { ok: false, problem: { code: 'template-check-failed' } } as const;

export function createTemplateChecker({ budget = 60_000, ...parts }: TemplateCheckerParts): TemplateChecker {
  const worker = new JobWorker<CheckTask, CheckDone>({ ...parts, budget, start, idle });
  const right = new Set<string>();
  let last: Promise<unknown> = Promise.resolve();
  let count = 0;
  let closed = false;

  /** One after the other: a worker for jobs would stop an older one. Undefined where it failed. */
  function run(task: CheckTask): Promise<CheckDone | undefined> {
    const turn = last.then(async () => {
      // A job would start the worker again.
      if (closed) return undefined;
      count += 1;
      const outcome = await worker.run(`check ${count}`, task);
      return outcome.kind === 'done' ? outcome.value : undefined;
    });
    last = turn;
    return turn;
  }

  const checker: TemplateChecker = {
    async check(body) {
      if (right.has(body)) return { ok: true, value: [] };
      const done = await run({ do: 'check', body });
      if (done?.did !== 'check') return failed;
      if (right.size >= mostKnown) right.clear();
      if (done.problems.length === 0) right.add(body);
      return { ok: true, value: done.problems };
    },
    async read(file, existing) {
      const done = await run({ do: 'read', file, existing });
      return done?.did === 'read' ? done.answer : failed;
    },
    wrongWith: (templates, file) => wrongAmong(checker, templates, file),
    close() {
      closed = true;
      worker.close();
    },
  };
  return checker;
}

async function wrongAmong(
  { check }: TemplateChecker,
  templates: readonly Template[],
  file: string | null,
): Promise<TemplateWrong | TemplateCheckFailed | undefined> {
  for (const { name, body } of templates)
    for (const language of languages) {
      const answer = await check(body[language]);
      if (!answer.ok) return answer.problem;
      const [wrong] = answer.value;
      if (wrong) return { code: 'template-wrong', file, name, language, wrong };
    }
  return undefined;
}
