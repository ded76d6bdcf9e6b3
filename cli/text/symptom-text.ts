import type { SymptomSubject } from '../../catalog/answer/subject';
import { aboutSymptom } from '../../catalog/answer/subjects';
import { symptomTitle } from '../../catalog/answer/symptom-title';
import { firstAdvice } from '../../catalog/first-advice';
import { actorLabels } from '../../catalog/labels';
import type { Text } from '../../catalog/schema';
import { sureness, surenessLabels } from '../../catalog/sureness';
import type { Symptom } from '../../catalog/symptom-schema';
import { observationsOn } from '../../catalog/triage/observe/observations-on';
import type { Observed, SymptomFinding, Triage } from '../../catalog/triage/result';
import { noCodeLabel } from '../../catalog/triage/verdict-labels';
import { hang } from './layout';
import { labelled, type Page } from './page';
import { partLabels, playbookLabels, symptomLabels } from './part-labels';
import { evidenceText } from './triage-evidence';

const phrases = {
  first: { zh: '先问一点：', en: 'Ask one thing: ' },
  also: { zh: '这段内容里还说到：', en: 'The text also tells of:' },
} satisfies Record<string, Text>;

/** What a paste tells without a code: what to ask first, what either answer means, what helps. Empty where it tells nothing. */
export function symptomsText(page: Page, raw: string, triage: Triage, known: readonly Symptom[]): string[] {
  const { language } = page;
  const [first, ...more] = triage.symptoms;
  const symptom = first && known.find(({ id }) => id === first.id);
  if (!first || !symptom) return [];
  const { shown } = aboutSymptom(symptom, triage);
  return [
    page.style(
      'unsure',
      `${noCodeLabel[language]} · ${surenessLabels[sureness(first.confidence)][language]}`,
    ),
    '',
    page.style(
      'strong',
      shown.decided ? symptomTitle({ symptom, shown })[language] : headlineOf(page, symptom),
    ),
    ...evidenceText(page, raw, first.evidence),
    '',
    ...(shown.decided ? knownText(page, symptom, shown) : openText(page, symptom, triage)),
    ...moreText(page, more),
  ];
}

/** Why it is there, as the paste shows, and what to do about it. */
function knownText(
  page: Page,
  symptom: Symptom,
  { seen, deciding, cause }: SymptomSubject['shown'],
): string[] {
  const { language } = page;
  return [
    ...labelled(page, partLabels.cause[language], lines(page, seen)),
    ...labelled(page, partLabels.steps[language], stepsOf(page, deciding)),
    ...(cause?.meanwhile ? ['', cause.meanwhile[language]] : []),
    ...(cause?.at === 'nobody'
      ? []
      : labelled(page, partLabels.confirm[language], (cause?.confirm ?? symptom.confirm)[language])),
  ];
}

/** What to ask first, and what either answer means. */
function openText(page: Page, symptom: Symptom, triage: Triage): string[] {
  const { language } = page;
  const tried = observationsOn(triage, symptom).filter(({ kind }) => kind === 'tried');
  return [
    ...hang(phrases.first[language], symptom.question[language], page.columns),
    ...symptom.answers.flatMap((answer) => answerText(page, answer, tried)),
    '',
    ...labelled(page, partLabels.steps[language], stepsOf(page, symptom.steps)),
    ...labelled(page, partLabels.confirm[language], symptom.confirm[language]),
    ...labelled(page, playbookLabels.causes[language], lines(page, symptom.causes)),
    ...labelled(page, playbookLabels.ask[language], lines(page, symptom.questions)),
    ...labelled(page, playbookLabels.collect[language], lines(page, symptom.collect)),
  ];
}

function headlineOf({ language }: Page, { title, splits }: Symptom): string {
  return `${title[language]}${language === 'zh' ? '：' : ': '}${splits[language]}`;
}

function answerText(page: Page, answer: Symptom['answers'][number], tried: readonly Observed[]): string[] {
  const { language } = page;
  const ids = tried.map(({ id }) => id);
  const said = { ...answer, first: firstAdvice(answer, ids) };
  return [
    '',
    page.style('strong', answer.title[language]),
    ...(['causes', 'first', 'log'] as const).flatMap((part) =>
      labelled(page, symptomLabels[part][language], said[part][language]),
    ),
  ];
}

function stepsOf({ language }: Page, steps: SymptomSubject['shown']['deciding']): string {
  const marks = { zh: (who: string) => `【${who}】`, en: (who: string) => `[${who}] ` };
  return steps
    .map((step, at) => `${at + 1}. ${marks[language](actorLabels[step.actor][language])}${step[language]}`)
    .join('\n');
}

function lines({ language }: Page, texts: readonly Text[]): string {
  return texts.map((text) => text[language]).join('\n');
}

function moreText({ language }: Page, more: readonly SymptomFinding[]): string[] {
  return more.length > 0
    ? ['', phrases.also[language], ...more.map(({ title }) => `  ${title[language]}`)]
    : [];
}
