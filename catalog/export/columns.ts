import type { Text } from '../schema';

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

/** Every column there is: an entry written out in full, without its fault's playbook. */
export const exportColumns = [
  'code',
  'hex',
  'symbol',
  'title',
  'sdk',
  'side',
  'fault',
  'actor',
  'retry',
  'meaning',
  'cause',
  'steps',
  'confirm',
  'aliases',
  'literals',
  'parent',
  'since',
  'deprecated',
  'flags',
  'disputes',
  'defects',
  'document',
  'sources',
  'id',
] as const;
export type ExportColumn = (typeof exportColumns)[number];

export function isExportColumn(name: string): name is ExportColumn {
  return (exportColumns as readonly string[]).includes(name);
}

interface ColumnNature {
  heading: Text;
  /** Its words differ from language to language, so that a table in both languages holds it twice. */
  spoken: boolean;
  /** Sentences, which are set in lines, not words. */
  prose: boolean;
  /** In a spreadsheet, in characters. */
  width: number;
}

const plain = (zh: string, en: string, width: number): ColumnNature => ({
  heading: { zh, en },
  spoken: false,
  prose: false,
  width,
});
const word = (zh: string, en: string, width: number): ColumnNature => ({
  ...plain(zh, en, width),
  spoken: true,
});
const prose = (zh: string, en: string, width: number): ColumnNature => ({
  ...word(zh, en, width),
  prose: true,
});

/** Headings are longer than those of the window's narrow columns: a file stands on its own. */
export const columnNature: Record<ExportColumn, ColumnNature> = {
  code: plain('错误码', 'Code', 12),
  hex: plain('十六进制', 'Hexadecimal', 13),
  symbol: plain('常量', 'Symbol', 36),
  title: word('名称', 'Name', 36),
  sdk: word('SDK', 'SDK', 22),
  side: word('位置', 'Side', 14),
  fault: word('故障', 'Fault', 30),
  actor: word('先由谁处理', 'Acts first', 12),
  retry: word('重试', 'Retry', 22),
  meaning: prose('含义', 'Meaning', 60),
  cause: prose('原因', 'Cause', 60),
  steps: prose('处理步骤', 'Steps', 70),
  confirm: prose('怎样确认', 'To confirm', 50),
  aliases: plain('别名', 'Also called', 30),
  literals: plain('SDK 原文', 'As the SDK says it', 40),
  parent: plain('所属条目', 'Part of', 36),
  since: plain('起始版本', 'Since', 10),
  deprecated: prose('废弃说明', 'Deprecated', 40),
  flags: word('备注', 'Notes', 22),
  disputes: prose('说法不一', 'Disputed', 60),
  defects: prose('文档有误', 'Document errors', 60),
  document: plain('文档', 'Documents', 26),
  sources: plain('出处', 'Sources', 40),
  id: plain('编号', 'Id', 40),
};
