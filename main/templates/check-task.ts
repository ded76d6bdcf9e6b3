import type { Answer, HandedPaste } from '../../bridge/contract';
import type { Import, TemplatesFileWrong } from '../../bridge/contract/templates';
import type { TemplateProblem } from '../../catalog/answer/problem';
import type { Template } from '../../catalog/answer/template';

/** What the worker is to do. */
export type CheckTask =
  | { do: 'check'; body: string }
  /** To read a file of templates. Their bodies are checked one by one, so that other checks come in between. */
  | { do: 'read'; file: HandedPaste; existing: readonly Template[] };

export type CheckDone =
  | { did: 'check'; problems: readonly TemplateProblem[] }
  | { did: 'read'; answer: Answer<Import, TemplatesFileWrong> };
