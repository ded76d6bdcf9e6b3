import type { Answer } from '../../bridge/contract';
import type { Import, TemplatesFileWrong } from '../../bridge/contract/templates';
import type { TemplateProblem } from '../../catalog/answer/bounds/problem';
import type { Template } from '../../catalog/answer/template';

/** A file as it was opened. */
export interface TemplateFile {
  name: string;
  text: string;
}

/** What the worker is to do. */
export type CheckTask =
  | { do: 'check'; body: string }
  /** To read a file of templates. Their bodies are checked one by one, so that other checks come in between. */
  | { do: 'read'; file: TemplateFile; existing: readonly Template[] };

export type CheckDone =
  | { did: 'check'; problems: readonly TemplateProblem[] }
  | { did: 'read'; answer: Answer<Import, TemplatesFileWrong> };
