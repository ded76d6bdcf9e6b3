import type { CodeList, NeighbourCode } from '../pack/codes';
import type { Language } from '../schema';
import { sourceName } from '../source';
import { type Cell, lines, numberOf } from './cells';
import type { ExportColumn, Say } from './columns';
import type { Titles } from './titles';

/** A neighbour's code with the list it is from. */
export interface ListedCode extends NeighbourCode {
  readonly from: CodeList;
}

interface CodeColumn {
  cell(code: ListedCode, language: Language, titles: Titles): Cell;
  /** The value in JSON, as docs/export.schema.json has them. */
  data(code: ListedCode, say: Say, titles: Titles): unknown;
}

const same = (value: (code: ListedCode) => string | null): CodeColumn => ({ cell: value, data: value });

/** Of the columns those that are known of other people's codes. */
const all = {
  code: { cell: ({ code }) => numberOf(code), data: ({ code }) => code ?? null },
  hex: same(({ hex }) => hex ?? null),
  symbol: same(({ name }) => name ?? null),
  title: { cell: ({ title }, language) => title[language], data: ({ title }, say) => say(title) },
  sdk: {
    cell: ({ pack }, language, { packs }) => packs.shortOf(pack)[language],
    data: ({ pack }) => pack,
  },
  fault: {
    cell: ({ fault = '' }, language, { faults }) => faults.get(fault)?.title[language] ?? null,
    data({ fault = '' }, say, { faults }) {
      const title = faults.get(fault)?.title;
      return title ? { id: fault, title: say(title) } : null;
    },
  },
  literals: { cell: ({ literals }) => lines(literals), data: ({ literals }) => literals },
  sources: { cell: ({ from }) => sourceName(from.source), data: ({ from }) => from.source },
  id: same(({ id }) => id),
} satisfies Partial<Record<ExportColumn, CodeColumn>>;

export type CodeColumnName = keyof typeof all;

export const codeColumns: Readonly<Record<CodeColumnName, CodeColumn>> = all;

export const isCodeColumn = (name: ExportColumn): name is CodeColumnName => Object.hasOwn(codeColumns, name);
