import { useMemo, useRef } from 'react';
import type { TemplateWrong } from '../../../bridge/contract/templates';
import type { Template } from '../../../catalog/answer/template';
import { request } from '../../bridge';
import type { Templates } from '../../state/templates-of';
import type { RaiseTrouble } from '../../text/raise-trouble';

export interface SavedTemplates {
  savedOf: (id: string) => Template | undefined;
  /**
   * Adds or replaces. Returns whether it was done. If not, a person has been told, or `onWrong` knows what is wrong with
   * one of them.
   */
  save: (templates: readonly Template[], onWrong?: (wrong: TemplateWrong) => void) => Promise<boolean>;
  /** Returns whether it was done. */
  remove: (...ids: string[]) => Promise<boolean>;
}

/** The team's templates, as main has them. The same object while `raise` is the same. */
export function useSavedTemplates({ custom }: Templates, raise: RaiseTrouble): SavedTemplates {
  // Main's answer counts at once, before the event about it has led to another render.
  const latest = useRef(custom);
  latest.current = custom;
  return useMemo(() => {
    const write = async (
      answer: Awaited<ReturnType<typeof requestWrite | typeof requestRemove>>,
      onWrong: (wrong: TemplateWrong) => void = raise,
    ) => {
      if (answer.ok) latest.current = answer.value;
      else if (answer.problem.code === 'template-wrong') onWrong(answer.problem);
      else raise(answer.problem);
      return answer.ok;
    };
    return {
      savedOf: (id) => latest.current.find((one) => one.id === id),
      save: async (templates, onWrong) => write(await requestWrite([...templates]), onWrong),
      remove: async (...ids) => write(await requestRemove(ids)),
    };
  }, [raise]);
}

const requestWrite = (templates: Template[]) => request('templates.write', { templates });
const requestRemove = (ids: string[]) => request('templates.remove', { ids });
