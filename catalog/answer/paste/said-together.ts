import type { Language, Text } from '../../schema';
import type { Observed } from '../../triage/result';

/** Answers of which the same is said about several things, said once about all of them, where the first of them stood. */
export function saidTogether(answers: readonly Observed[]): readonly Observed[] {
  const left: Observed[] = [];
  for (const answer of answers) {
    const at = left.findIndex((one) => saysTheSame(one, answer));
    const one = left[at];
    if (one) left[at] = joined(one, answer);
    else left.push(answer);
  }
  return left;
}

/** Everything but what it is about. */
const frame = ({ about, zh, en }: Observed): string =>
  about ? `${zh.replace(about.zh, '')}\n${en.replace(about.en, '')}` : '';

const saysTheSame = (one: Observed, other: Observed): boolean =>
  one.about !== undefined && other.about !== undefined && frame(one) === frame(other);

const and: Readonly<Record<Language, string>> = { zh: '、', en: ' and ' };

function joined(one: Observed, other: Observed): Observed {
  const { about, zh, en } = one;
  if (!about || !other.about) return one;
  const both: Text = {
    zh: `${about.zh}${and.zh}${other.about.zh}`,
    en: `${about.en}${and.en}${other.about.en}`,
  };
  return {
    ...one,
    about: both,
    zh: zh.replace(about.zh, () => both.zh),
    en: en.replace(about.en, () => both.en),
  };
}
