import { filledIn } from '../filled-in';
import type { Text } from '../schema';
import type { Case, Observation } from './observations';
import type { OwnQuestion, QuestionGroup, QuestionsFile, SubjectOfQuestion } from './questions';

/**
 * What is said to the questions that people ask, as observations. The questions of one kind of trouble come first: of
 * two that are in the same words, the first is answered.
 */
export function askedOf(files: readonly QuestionsFile[]): Observation[] {
  const vague = vagueIn(files);
  return [
    ...files.flatMap(({ questions = [] }) => questions.map(ofOwn)).sort(byReach),
    ...files.flatMap(({ acts }) => (acts ? acts.of.map((one) => ofSubject(one, acts, vague)) : [])),
    ...files.flatMap(({ reasons }) =>
      reasons ? reasons.of.map((one) => ofSubject(one, reasons, vague)) : [],
    ),
  ];
}

/** Kinds of trouble that leave open what the reason is. */
export const vagueIn = (files: readonly QuestionsFile[]): string[] =>
  files.flatMap((file) => file.vague ?? []);

/** What is asked of single entries goes before what is asked of a whole kind of trouble. */
const byReach = (one: Observation, other: Observation): number =>
  Number(one.of?.entries === undefined) - Number(other.of?.entries === undefined);

function ofOwn({ asks, not, ...question }: OwnQuestion): Observation {
  const every = asks.map((group) => `(?=[^]*${anyOf(group)})`).join('');
  return {
    ...question,
    kind: 'asked',
    question: true,
    steps: [],
    triggers: asks[0]?.map(literalOf) ?? [],
    pattern: `^${every}[^]+`,
    ...(not && { unless: anyOf(not) }),
  };
}

/** The span is what they call it alone, so that of "is it A or B?" both are answered. */
function ofSubject(
  { told, faults, ruledOut, unless = [], words, onlyYes, ...subject }: SubjectOfQuestion,
  { ask, hints, not, says }: QuestionGroup,
  vague: string[],
): Observation {
  const said = (text: Text): Text => ({
    zh: filledIn(text.zh, /\{subject\}/g, () => subject.zh),
    en: filledIn(text.en, /\{subject\}/g, () => subject.en),
  });
  // What an act takes, the steps of an error tell; what its reason is, only an error tells that leaves it open.
  const isAct = says.open !== undefined;
  const cases: Case[] = [
    ...(ruledOut ? [{ of: { seen: ruledOut }, ...said(says.no) }] : []),
    ...(faults ? [{ of: { faults }, ...said(says.yes) }] : []),
    ...(told === undefined
      ? []
      : [
          isAct
            ? { of: { says: told }, ...said(says.yes) }
            : { of: { says: told, faults: vague }, ...said(says.maybe ?? says.yes), hedges: true as const },
        ]),
    ...(onlyYes
      ? []
      : [
          {
            of: told === undefined || isAct ? { otherThan: vague } : { otherThan: vague, silentOn: told },
            ...said(says.no),
          },
        ]),
  ];
  return {
    ...{ id: subject.id, catches: subject.catches, leaves: subject.leaves, kind: 'asked', steps: [] },
    ...said(says.open ?? says.no),
    about: { zh: subject.zh, en: subject.en },
    ...(says.open === undefined && { onlyCases: true as const }),
    question: true,
    of: { symptoms: [] },
    ...(unless.length > 0 && { notOf: unless }),
    triggers: [...words.zh, ...words.en].map(literalOf),
    pattern: whereAsked([...words.zh, ...words.en], bothOf(ask), hints && bothOf(hints)),
    unless: anyOf([...not.zh, ...not.en]),
    cases,
  };
}

/**
 * Words in a sentence that asks: in front of them or in their clause, or behind all of it ("could that be the reason?").
 * How it asks stands behind the words, so that it is looked for once they are there; what looks back is read from its
 * end, so that the start of the sentence comes before what is sought from there.
 */
function whereAsked(words: readonly string[], ask: readonly string[], hints?: readonly string[]): string {
  if (!hints) return `${anyOf(words)}(?<=(?=[^]*${anyOf(ask)})^[^]*)`;
  const asking = anyOf(ask);
  const inClause = `(?<=(?=[^，,；;]*(?:${asking}|${anyOf(hints)}[^，,；;]*$))(?<=^|[，,；;])[^，,；;]*)`;
  return `${anyOf(words)}(?:(?<=(?=${asking})[^]*)|${inClause}|(?=[^]*${takenUp}))`;
}

/** What takes up all that was said before it. */
const takenUp =
  '(?:(?:这个|这样|此)(?:的?原因)|这样(?:吗|吧|的吗)|有关(?:系)?[吗？?]|\\b(?:that|this) (?:the|be the|a) (?:reason|cause|problem)|\\brelated\\s*[?？])';

const bothOf = ({ zh, en }: QuestionGroup['ask']): string[] => [...zh, ...en];

const anyOf = (words: readonly string[]): string => `(?:${words.map(patternOf).join('|')})`;

/** A star stands for any ending of a word, three dots for a few words of the same clause. */
function patternOf(word: string): string {
  const source = word
    .replace(/[.+?^${}()|[\]\\]/g, String.raw`\$&`)
    .replaceAll(' ', String.raw`\s+`)
    .replaceAll('…', '[^，,。；;？?]{0,24}?')
    .replaceAll('*', String.raw`\w*`);
  const before = /^\w/.test(word) ? String.raw`\b` : '';
  const after = /\w$/.test(word) ? String.raw`\b` : '';
  return `${before}${source}${after}`;
}

/** The longest part that stands in a text as it is. */
function literalOf(word: string): string {
  const parts = word.toLowerCase().split(/[*…]/);
  return parts.reduce((longest, part) => (part.trim().length > longest.length ? part.trim() : longest), '');
}
