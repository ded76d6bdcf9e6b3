import { actorLabels, flagLabels, originLabels, retryLabels, sdkLabels, sideLabels } from '../labels';
import { plainTitle } from '../plain-title';
import type { Entry, Fault, Language, Origin, Text } from '../schema';
import type { ExportColumn } from './columns';

/** What stands in a cell: words, a number, or nothing. */
export type Cell = string | number | null;

export type CellOf = Record<ExportColumn, (entry: Entry, language: Language) => Cell>;

/** What stands in each column for an entry. `faults` gives a fault its title. */
export function cellsOf(faults: ReadonlyMap<string, Fault>): CellOf {
  return {
    code: ({ code }) => numberOf(code),
    hex: ({ hex }) => hex ?? null,
    symbol: ({ symbol }) => symbol ?? null,
    title: (entry, language) => plainTitle(entry)[language],
    sdk: ({ sdk }, language) => sdkLabels[sdk][language],
    side: ({ side }, language) => sideLabels[side][language],
    fault: ({ fault }, language) => faults.get(fault)?.title[language] ?? fault,
    actor: ({ remedy }, language) => (remedy[0] ? actorLabels[remedy[0].actor][language] : null),
    retry: ({ retry }, language) => retryLabels[retry][language],
    meaning: ({ meaning }, language) => meaning[language],
    cause: ({ cause }, language) => cause[language] + mark(cause.origin, language),
    steps: stepsText,
    confirm: ({ confirm }, language) => confirm[language],
    aliases: ({ aliases }) => lines(aliases.map(({ name }) => name)),
    literals: ({ literals }) => lines(literals),
    parent: ({ parent }) => parent ?? null,
    since: ({ since }) => since ?? null,
    deprecated: ({ deprecated }, language) => deprecated?.[language] ?? null,
    flags: (entry, language) => lines(flagsOf(entry).map((flag) => flagLabels[flag][language])),
    disputes: disputesText,
    defects: ({ defects }, language) => lines(defects.map((defect) => defect[language])),
    document: ({ documents }) => lines(documents.map(({ id }) => id)),
    sources: ({ documents }) => lines(documents.map(({ id, section }) => `${id} › ${section}`)),
    id: ({ id }) => id,
  };
}

export function flagsOf({ deprecated, disputes }: Entry): (keyof typeof flagLabels)[] {
  return [
    ...(deprecated ? (['deprecated'] as const) : []),
    ...(disputes.length > 0 ? (['disputed'] as const) : []),
  ];
}

/** A code is a number, so that a spreadsheet sorts it as one; text where a number would be written otherwise. */
function numberOf(code: string | undefined): Cell {
  if (code === undefined) return null;
  const number = Number(code);
  return Number.isSafeInteger(number) && String(number) === code ? number : code;
}

function lines(all: readonly string[]): Cell {
  return all.length > 0 ? all.join('\n') : null;
}

const playbookMark: Text = { zh: `（${originLabels.playbook.zh}）`, en: ` (${originLabels.playbook.en})` };

/** What no document says is marked. */
function mark(origin: Origin, language: Language): string {
  return origin === 'playbook' ? playbookMark[language] : '';
}

function stepsText({ remedy }: Entry, language: Language): Cell {
  return lines(
    remedy.map(({ step, actor, origin }, at) => {
      const who = actorLabels[actor][language];
      const said = language === 'zh' ? `【${who}】${step.zh}` : `${who}: ${step.en}`;
      return `${at + 1}. ${said}${mark(origin, language)}`;
    }),
  );
}

function disputesText({ disputes }: Entry, language: Language): Cell {
  return lines(
    disputes.flatMap(({ about, readings }) => [
      about[language],
      ...readings.map((each) => `${each.document}: ${each[language]}`),
    ]),
  );
}
