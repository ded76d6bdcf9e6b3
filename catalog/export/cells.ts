import { actorLabels, type flagLabels, originLabels } from '../labels';
import type { Entry, Language, Origin } from '../schema';

/** The content of a cell: words, a number, or nothing. */
export type Cell = string | number | null;

export function flagsOf({ deprecated, disputes }: Entry): (keyof typeof flagLabels)[] {
  return [
    ...(deprecated ? (['deprecated'] as const) : []),
    ...(disputes.length > 0 ? (['disputed'] as const) : []),
  ];
}

/** A code is a number, so that a spreadsheet sorts it as one; text where a number would be written otherwise. */
export function numberOf(code: string | undefined): Cell {
  if (code === undefined) return null;
  const number = Number(code);
  return Number.isSafeInteger(number) && String(number) === code ? number : code;
}

export function lines(all: readonly string[]): Cell {
  return all.length > 0 ? all.join('\n') : null;
}

/** Marks what no document says. */
export function mark(origin: Origin, language: Language): string {
  if (origin === 'document') return '';
  const label = originLabels[origin][language];
  return language === 'zh' ? `（${label}）` : ` (${label})`;
}

export function stepsText({ remedy }: Entry, language: Language): Cell {
  return lines(
    remedy.map(({ step, actor, origin }, at) => {
      const who = actorLabels[actor][language];
      const sentence = language === 'zh' ? `【${who}】${step.zh}` : `${who}: ${step.en}`;
      return `${at + 1}. ${sentence}${mark(origin, language)}`;
    }),
  );
}

export function disputesText({ disputes }: Entry, language: Language): Cell {
  return lines(
    disputes.flatMap(({ about, readings }) => [
      about[language],
      ...readings.map((each) => `${each.document}: ${each[language]}`),
    ]),
  );
}
