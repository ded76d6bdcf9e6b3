import { useEffect, useMemo, useState } from 'react';
import type { TemplateProblem } from '../../../catalog/answer/problem';
import { sizeProblem } from '../../../catalog/answer/size-problem';
import type { Template } from '../../../catalog/answer/template';
import type { Language } from '../../../catalog/schema';
import { request } from '../../bridge';
import { oneAtATime } from '../../timing/one-at-a-time';
import { useDebounced } from '../../timing/use-debounced';

export type Problems = Readonly<Record<Language, readonly TemplateProblem[]>>;

/** What is known of the texts that were checked last. Main checks them, so that typing never waits for it. */
export interface Checked {
  body: Template['body'];
  problems: Problems;
  /** `checking` until the first result; `failed` where a text could not be checked. */
  state: 'checking' | 'checked' | 'failed';
}

/** The problems of each text when typing last paused. */
export function useChecked(body: Template['body']): Checked {
  const zh = useCheckedText(body.zh);
  const en = useCheckedText(body.en);
  const states = [zh.state, en.state];
  return {
    body: { zh: zh.text, en: en.text },
    problems: { zh: zh.problems, en: en.problems },
    state: (['failed', 'checking'] as const).find((state) => states.includes(state)) ?? 'checked',
  };
}

interface CheckedText {
  text: string;
  problems: readonly TemplateProblem[];
  state: Checked['state'];
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
