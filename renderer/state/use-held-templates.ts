import { useEffect, useMemo, useState } from 'react';
import type { AnswerSettings } from '../../bridge/contract/templates';
import type { Template } from '../../catalog/answer/template';
import { on, request } from '../bridge';
import type { RaiseTrouble } from '../text/raise-trouble';
import { type Templates, templatesOf } from './templates-of';

/** The templates as they now are, wherever they were changed. */
export function useHeldTemplates(answers: AnswerSettings, raise: RaiseTrouble): Templates {
  const [own, setOwn] = useState<readonly Template[]>([]);
  useEffect(() => {
    const unsubscribe = on('templates.changed', setOwn);
    void request('templates.read').then((answer) => {
      if (answer.ok) setOwn(answer.value);
      else raise(answer.problem);
    });
    return unsubscribe;
  }, [raise]);
  return useMemo(() => templatesOf(own, answers), [own, answers]);
}
