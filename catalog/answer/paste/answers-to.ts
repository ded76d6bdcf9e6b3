import type { Matter } from '../../triage/observe/observations-on';
import type { Observed } from '../../triage/result';
import { saidTogether } from './said-together';

/** A letter that answers more than these reads like a form. */
const mostAnswers = 4;

/**
 * What is said to their questions, in their order. To the same words one thing is said: what this trouble alone is asked
 * goes before what is known of each kind of trouble, and that before what would suit any question. Nothing of the last
 * is said where the paste shows why it happened: what to choose follows from that, unless they ask for a number.
 */
export function answersTo(
  questions: readonly Observed[],
  { symptom }: Matter,
  said: string,
  explained: boolean,
): readonly Observed[] {
  const asked = questions.filter(symptom === undefined ? isAny : isOfTrouble);
  const open = asked.filter(
    ({ answered, hedges }) =>
      !(hedges && explained) && (answered === undefined || !new RegExp(answered, 'iu').test(said)),
  );
  const own = open.filter(
    ({ faults, entries, symptoms, beside }) =>
      faults ?? entries ?? beside ?? (symptoms && symptoms.length > 0),
  );
  const any = open.filter(({ otherwise }) => otherwise);
  const byMatter = open.filter((one) => !own.includes(one) && !any.includes(one));
  const told: Observed[] = [];
  const isTold = ({ start, end }: Observed) => told.some((one) => one.start < end && start < one.end);
  for (const one of [...own, ...byMatter]) if (!isTold(one)) told.push(one);
  const left = any.find((one) => !isTold(one) && (!explained || one.answered !== undefined));
  const inOrder = [...told, ...(left ? [left] : [])].sort((one, other) => one.start - other.start);
  return saidTogether(inOrder).slice(0, mostAnswers);
}

const isAny = () => true;

/** What is said of errors and documents in general says nothing of a trouble without a code. */
const isOfTrouble = ({ zh, symptoms }: Observed): boolean => symptoms !== undefined || !ofErrors.test(zh);
const ofErrors = /错误|报错|文档|凭据/;
