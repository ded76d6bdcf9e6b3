import { useEffect, useMemo, useState } from 'react';
import type { TemplateProblem } from '../../../catalog/answer/bounds/problem';
import { sizeProblem } from '../../../catalog/answer/bounds/size-problem';
import type { Template } from '../../../catalog/answer/template';
import type { Language } from '../../../catalog/schema';
import { request } from '../../bridge';
import { oneAtATime } from '../../timing/one-at-a-time';
import { useDebounced } from '../../timing/use-debounced';

/** What is known of a text: of the one that was checked last. */
export interface CheckedText {
  text: string;
  problems: readonly TemplateProblem[];
  /** `checking` until the first result; `failed` where it could not be checked. */
  state: 'checking' | 'checked' | 'failed';
}

export type Checked = Readonly<Record<Language, CheckedText>>;

/** The problems of each text when typing last paused. Main checks them, so that typing never waits for it. */
export function useChecked({ zh, en }: Template['body']): Checked {
  return { zh: useCheckedText(zh), en: useCheckedText(en) };
}

function useCheckedText(written: string): CheckedText {
  const text = useDebounced(written);
  const [checked, setChecked] = useState<CheckedText>({ text, problems: [], state: 'checking' });
  const check = useMemo(() => oneAtATime(checkedText, (_, result) => setChecked(result)), []);
  useEffect(() => check(text), [check, text]);
  return checked;
}

async function checkedText(text: string): Promise<CheckedText> {
  const tooMuch = sizeProblem(text);
  if (tooMuch) return { text, problems: [tooMuch], state: 'checked' };
  const answer = await request('templates.check', { body: text });
  return answer.ok
    ? { text, problems: answer.value, state: 'checked' }
    : { text, problems: [], state: 'failed' };
}
