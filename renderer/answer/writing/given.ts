import type { FieldName } from '../../../catalog/answer/variables/variables';
import type { Language } from '../../../catalog/schema';
import type { AnswerLanguage, CaseFields } from '../../case/ticket';
import { sourceOf, type Written } from './answer-edits';
import { markOf } from './holes';
import { patched } from './patched';

/** The fields that are the same for every case, or are taken from the paste. */
export interface FixedFields {
  day: Date;
  excerpt: string;
}

const dates: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  zh: new Intl.DateTimeFormat('zh-CN', { dateStyle: 'long' }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }),
};

type Given = Readonly<Partial<Record<FieldName, string>>>;

/** All fields of an answer, in each language. */
export function givenIn(fields: CaseFields, { day, excerpt }: FixedFields): Record<Language, Given> {
  const inOne = (language: Language) => ({ ...fields, excerpt, date: dates[language].format(day) });
  return { zh: inOne('zh'), en: inOne('en') };
}

/**
 * How an edited answer follows a field that was `before` and is `now`: its holes are filled, and the old value is
 * replaced.
 */
export function followingField(
  name: keyof CaseFields,
  [before, now]: readonly [string, string],
  from: Written,
  to: Written,
): (text: string, which: AnswerLanguage) => string {
  const [was, is] = [before.trim(), now.trim()];
  const marks = [markOf(name, 'zh'), markOf(name, 'en')];
  const other = (line: string) => {
    if (is === '') return line;
    const filled = marks.reduce((text, mark) => text.replaceAll(mark, () => is), line);
    return was === '' ? filled : filled.replaceAll(was, () => is);
  };
  return (text, which) => patched(text, sourceOf(from, which), sourceOf(to, which), other);
}
