import { useEffect, useMemo, useState } from 'react';
import type { AnswerSettings } from '../../bridge/contract/templates';
import type { Template } from '../../catalog/answer/template';
import { on, request } from '../bridge';
import type { RaiseTrouble } from '../text/raise-trouble';
import { type Templates, templatesOf } from './templates-of';

/** The templates that main has, kept up to date. */
export function useLoadedTemplates(answers: AnswerSettings, raise: RaiseTrouble): Templates {
  const [custom, setCustom] = useState<readonly Template[]>([]);
  useEffect(() => {
    const unsubscribe = on('templates.changed', setCustom);
    void request('templates.read').then((answer) => {
      if (answer.ok) setCustom(answer.value);
      else raise(answer.problem);
    });
    return unsubscribe;
  }, [raise]);
  return useMemo(() => templatesOf(custom, answers), [custom, answers]);
}
