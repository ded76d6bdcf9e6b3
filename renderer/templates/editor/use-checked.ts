import { useMemo } from 'react';
import { checkTemplate } from '../../../catalog/answer/check';
import type { TemplateProblem } from '../../../catalog/answer/problem';
import type { Template } from '../../../catalog/answer/template';
import type { Language } from '../../../catalog/schema';
import { useDebounced } from '../../timing/use-debounced';

export type Problems = Readonly<Record<Language, readonly TemplateProblem[]>>;

/** The problems of each text when typing last paused, and the texts they belong to. */
export function useChecked(body: Template['body']): { body: Template['body']; problems: Problems } {
  const zh = useDebounced(body.zh);
  const en = useDebounced(body.en);
  const wrongZh = useMemo(() => checkTemplate(zh), [zh]);
  const wrongEn = useMemo(() => checkTemplate(en), [en]);
  return { body: { zh, en }, problems: { zh: wrongZh, en: wrongEn } };
}
