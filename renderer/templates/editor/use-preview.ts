import { useMemo, useRef } from 'react';
import { type Answer, writeAnswer } from '../../../catalog/answer/answer';
import type { Template } from '../../../catalog/answer/template';
import { type FieldName, fieldNames, variables } from '../../../catalog/answer/variables/variables';
import type { OwnWords } from '../../../catalog/answer/wording/letter-words';
import type { Language } from '../../../catalog/schema';
import { useCatalog } from '../../state/catalog-context';
import type { Example } from './examples';
import type { CheckedText } from './use-checked';

export interface View {
  example: Example;
  audience: 'customer' | 'developer';
  length: 'short' | 'full' | 'chat';
  /** Whether example values fill the fields. */
  names: boolean;
}

/** The answer to the example; while the template has a problem, the last one without. */
export function usePreview(
  template: Template,
  checked: CheckedText,
  language: Language,
  view: View,
  words: OwnWords,
): { answer: Answer | null; stale: boolean } {
  const good = useRef<Partial<Record<Language, string>>>({});
  const stale = checked.problems.length > 0;
  if (!stale && checked.state === 'checked') good.current[language] = checked.text;
  // Before the first check is done, a template is shown that most likely is right: it was saved.
  const body = good.current[language] ?? (stale ? undefined : checked.text);
  const { kinds } = template;
  const { example, audience, length, names } = view;
  const { packs, faults } = useCatalog();
  const answer = useMemo(() => {
    if (body === undefined) return null;
    const { subject, missing } = example;
    const { agent, ...given } = examplesOfFields(language);
    const fields = names ? { ...given, ...(!words.signature && { agent }) } : {};
    const written = { id: 'preview', name: { zh: '', en: '' }, kinds, body: { zh: body, en: body } };
    const way = { language, audience, length, fields, words };
    return writeAnswer(written, { subject, packs, faults, missing, ...way });
  }, [body, kinds, packs, faults, language, example, audience, length, names, words]);
  return { answer, stale };
}

const examplesOfFields = (language: Language): Partial<Record<FieldName, string>> => ({
  ...Object.fromEntries(fieldNames.map((name) => [name, variables[name].example])),
  ...(language === 'zh' && inChinese),
});

/** What people of a Chinese letter are called, and how its date is written. */
const inChinese = {
  customer: '李女士',
  agent: '陈晨',
  date: '2024 年 5 月 16 日',
} satisfies Partial<Record<FieldName, string>>;
