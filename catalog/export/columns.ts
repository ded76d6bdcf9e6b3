import { actorLabels, flagLabels, retryLabels, sideLabels } from '../labels';
import { plainTitle } from '../plain-title';
import type { Entry, Language, Text } from '../schema';
import { type Cell, disputesText, flagsOf, lines, mark, numberOf, stepsText } from './cells';
import type { Titles } from './titles';

/** The columns of the window's table, in its first order. */
export const tableColumns = [
  'code',
  'title',
  'symbol',
  'sdk',
  'side',
  'fault',
  'actor',
  'retry',
  'document',
  'flags',
] as const;

/** A text in the languages asked for. */
export type Say = (text: Text) => Partial<Text>;

export interface Column {
  /** Longer than in the window, since a file has no tooltip and no glossary. */
  heading: Text;
  /** Whether its words depend on the language; a table in both languages then has the column twice. */
  spoken: boolean;
  /** Whether it has sentences, which are broken into lines. */
  prose: boolean;
  /** Width in a spreadsheet, in characters. */
  width: number;
  /** The cell of a table. */
  cell(entry: Entry, language: Language, titles: Titles): Cell;
  /** The value in JSON, as in docs/export.schema.json. */
  data(entry: Entry, say: Say, titles: Titles): unknown;
}

type Nature = Pick<Column, 'heading' | 'spoken' | 'prose' | 'width'>;

const plain = (zh: string, en: string, width: number): Nature => ({
  heading: { zh, en },
  spoken: false,
  prose: false,
  width,
});
const word = (zh: string, en: string, width: number): Nature => ({ ...plain(zh, en, width), spoken: true });
const prose = (zh: string, en: string, width: number): Nature => ({ ...word(zh, en, width), prose: true });

/** The same in a table and in JSON. */
const same = (value: (entry: Entry) => string | null): Pick<Column, 'cell' | 'data'> => ({
  cell: value,
  data: value,
});

/** Every column there is, in the order in which an entry is written out in full, without its fault's playbook. */
const all = {
  code: {
    ...plain('错误码', 'Code', 12),
    cell: ({ code }) => numberOf(code),
    data: ({ code }) => code ?? null,
  },
  hex: { ...plain('十六进制', 'Hexadecimal', 13), ...same(({ hex }) => hex ?? null) },
  symbol: { ...plain('常量名', 'Symbol', 36), ...same(({ symbol }) => symbol ?? null) },
  title: {
    ...word('名称', 'Name', 36),
    cell: (entry, language) => plainTitle(entry)[language],
    data: (entry, say) => say(plainTitle(entry)),
  },
  sdk: {
    ...word('SDK', 'SDK', 22),
    cell: ({ sdk }, language, { packs }) => packs.titleOf(sdk)[language],
    data: ({ sdk }) => sdk,
  },
  side: {
    ...word('位置', 'Side', 14),
    cell: ({ side }, language) => sideLabels[side][language],
    data: ({ side }) => side,
  },
  fault: {
    ...word('故障', 'Fault', 30),
    cell: ({ fault }, language, { faults }) => faults.get(fault)?.title[language] ?? fault,
    data({ fault }, say, { faults }) {
      const title = faults.get(fault)?.title;
      return { id: fault, ...(title && { title: say(title) }) };
    },
  },
  actor: {
    ...word('先由谁处理', 'Acts first', 12),
    cell: ({ remedy }, language) => (remedy[0] ? actorLabels[remedy[0].actor][language] : null),
    data: ({ remedy }) => remedy[0]?.actor ?? null,
  },
  retry: {
    ...word('重试', 'Retry', 22),
    cell: ({ retry }, language) => retryLabels[retry][language],
    data: ({ retry }) => retry,
  },
  meaning: {
    ...prose('含义', 'Meaning', 60),
    cell: ({ meaning }, language) => meaning[language],
    data: ({ meaning }, say) => say(meaning),
  },
  cause: {
    ...prose('原因', 'Cause', 60),
    cell: ({ cause }, language) => cause[language] + mark(cause.origin, language),
    data: ({ cause }, say) => ({ origin: cause.origin, text: say(cause) }),
  },
  steps: {
    ...prose('处理步骤', 'Steps', 70),
    cell: stepsText,
    data: ({ remedy }, say) => remedy.map(({ step, actor, origin }) => ({ actor, origin, text: say(step) })),
  },
  confirm: {
    ...prose('修好的标志', 'Fixed when', 50),
    cell: ({ confirm }, language) => confirm[language],
    data: ({ confirm }, say) => say(confirm),
  },
  aliases: {
    ...plain('别名', 'Also called', 30),
    cell: ({ aliases }) => lines(aliases.map(({ name }) => name)),
    data: ({ aliases }) => aliases.map(({ name, source }) => ({ name, source })),
  },
  literals: {
    ...plain('SDK 原文', 'SDK message', 40),
    cell: ({ literals }) => lines(literals),
    data: ({ literals }) => literals,
  },
  parent: { ...plain('所属条目', 'Parent code', 36), ...same(({ parent }) => parent ?? null) },
  since: { ...plain('起始版本', 'Since', 10), ...same(({ since }) => since ?? null) },
  deprecated: {
    ...prose('废弃说明', 'Deprecated', 40),
    cell: ({ deprecated }, language) => deprecated?.[language] ?? null,
    data: ({ deprecated }, say) =>
      deprecated ? { version: deprecated.version, text: say(deprecated) } : null,
  },
  flags: {
    ...word('备注', 'Notes', 22),
    cell: (entry, language) => lines(flagsOf(entry).map((flag) => flagLabels[flag][language])),
    data: flagsOf,
  },
  disputes: {
    ...prose('说法不一', 'Disputed', 60),
    cell: disputesText,
    data: ({ disputes }, say) =>
      disputes.map(({ about, readings }) => ({
        about: say(about),
        readings: readings.map((reading) => ({ document: reading.document, text: say(reading) })),
      })),
  },
  defects: {
    ...prose('文档疏漏', 'Document gaps', 60),
    cell: ({ defects }, language) => lines(defects.map((defect) => defect[language])),
    data: ({ defects }, say) => defects.map((defect) => ({ document: defect.document, text: say(defect) })),
  },
  document: {
    ...plain('文档', 'Documents', 26),
    cell: ({ documents }) => lines(documents.map(({ id }) => id)),
    data: ({ documents }) => documents.map(({ id }) => id),
  },
  sources: {
    ...plain('出处', 'Sources', 40),
    cell: ({ documents }) => lines(documents.map(({ id, section }) => `${id} › ${section}`)),
    data: ({ documents }) => documents.map(({ id, section }) => ({ document: id, section })),
  },
  id: { ...plain('编号', 'Id', 40), ...same(({ id }) => id) },
} satisfies Record<string, Column>;

export type ExportColumn = keyof typeof all;

export const columns: Readonly<Record<ExportColumn, Column>> = all;
export const exportColumns = Object.keys(all) as readonly ExportColumn[];

export function isExportColumn(name: string): name is ExportColumn {
  return Object.hasOwn(columns, name);
}
