import { type ExportFormat, exportFormats, exportLanguages } from '../../catalog/export/choices';
import { codeColumns, isCodeColumn, type ListedCode } from '../../catalog/export/code-columns';
import { type ExportColumn, exportColumns, isExportColumn, tableColumns } from '../../catalog/export/columns';
import { type CsvOptions, delimiters } from '../../catalog/export/csv';
import { type ExportFile, type ExportRequest, exportEntries } from '../../catalog/export/export';
import { exportCodes } from '../../catalog/export/export-codes';
import { type Titles, titlesIn } from '../../catalog/export/titles';
import type { Entry } from '../../catalog/schema';
import type { Arguments } from '../options';
import { BadUse } from '../problem';
import { put } from '../put';
import { sdkOf } from '../sdk';
import type { CommandContext, ExitCode } from '../world';
import { nothingFound } from './search';

/** `export QUERY --format F [--lang L] [--columns C] [--sdk ID] [--out FILE]` */
export async function runExport(context: CommandContext, args: Arguments): Promise<ExitCode> {
  const { world, knowledge, language } = context;
  const { words, sdk, lang, out, all } = args;
  const typed = words.join(' ').trim();
  if (typed !== '' && all) throw new BadUse(allOrSome);
  const format = formatOf(args);
  const columns = columnsOf(args.columns);
  const csv = csvOf(args, format);
  const scope = sdkOf(knowledge, sdk);
  if (format === 'xlsx' && out === undefined && world.columns !== undefined) throw new BadUse(notForEyes);
  const titles = titlesIn(knowledge.catalog);
  const request = {
    ...{ format, columns, csv, version: world.version },
    language: exportLanguages.find((each) => each === lang) ?? language,
    query: [...(scope ? [`sdk:${scope}`] : []), typed].join(' ').trim(),
  };
  const isOthers = scope !== undefined && !knowledge.packs.full(scope);
  const file = isOthers
    ? othersFile(findOthers(context, scope, typed), titles, request, args.columns)
    : entriesFile(find(context, request.query), titles, request);
  if (!file) {
    world.err(`errdesk: ${nothingFound(typed)[language]}\n`);
    return 1;
  }
  await put(context, file.content, args);
  for (const note of file.notes) world.err(`errdesk: ${note[language]}\n`);
  return 0;
}

const entriesFile = (entries: readonly Entry[], titles: Titles, request: ExportRequest) =>
  entries.length > 0 ? exportEntries(entries, titles, request) : undefined;

/** Of the columns only those apply that are known of other people's codes. Throws BadUse if another one was named. */
function othersFile(
  codes: readonly ListedCode[],
  titles: Titles,
  request: ExportRequest,
  asked: string | undefined,
): ExportFile | undefined {
  const columns = request.columns.filter(isCodeColumn);
  const isNamed = asked !== undefined && asked !== 'all' && asked !== 'visible';
  const unknown = request.columns.find((name) => !isCodeColumn(name));
  if (isNamed && unknown !== undefined) throw new BadUse(notOfOthers(unknown));
  return codes.length > 0 ? exportCodes(codes, titles, { ...request, columns }) : undefined;
}

/** A neighbour's codes, or those that the query finds. */
function findOthers({ knowledge }: CommandContext, pack: string, typed: string): ListedCode[] {
  const { all, search, listOf } = knowledge.neighbours();
  const codes =
    typed === '' ? all.codes.filter((code) => code.pack === pack) : search(`sdk:${pack} ${typed}`);
  return codes
    .filter((code) => code.pack === pack)
    .flatMap((code) => {
      const from = listOf(code);
      return from ? [{ ...code, from }] : [];
    });
}

/** The entries that the window lists for the query. Those that are only similar are never exported. */
function find({ knowledge }: CommandContext, query: string): readonly Entry[] {
  if (query === '') return knowledge.catalog.entries;
  const hits = knowledge.search()(query);
  return hits.filter(({ match }) => match !== 'fuzzy').map(({ entry }) => entry);
}

function formatOf({ format, out }: Arguments): ExportFormat {
  const asked = (format ?? out?.match(/\.([^./\\]+)$/)?.[1])?.toLowerCase();
  const found = exportFormats.find((each) => each === asked);
  if (found) return found;
  const choice = exportFormats.join('|');
  throw new BadUse(
    format === undefined
      ? {
          zh: `请写出格式：--format ${choice}，或者让 --out 的文件名以它结尾。`,
          en: `Give the format: --format ${choice}, or a name after --out that ends in it.`,
        }
      : {
          zh: `没有格式 ${format}。请写 --format ${choice}。`,
          en: `There is no format ${format}. Give --format ${choice}.`,
        },
  );
}

function columnsOf(asked = 'visible'): readonly ExportColumn[] {
  if (asked === 'visible') return tableColumns;
  if (asked === 'all') return exportColumns;
  const names = [...new Set(asked.split(/[,，]/).map((name) => name.trim()))].filter((name) => name !== '');
  const unknown = names.find((name) => !isExportColumn(name));
  if (names.length > 0 && unknown === undefined) return names.filter(isExportColumn);
  throw new BadUse({
    zh: `没有列 ${unknown ?? asked}。请写 visible、all，或用逗号隔开的列名：${exportColumns.join(',')}。`,
    en: `There is no column ${unknown ?? asked}. Give visible, all, or names with commas between them: ${exportColumns.join(',')}.`,
  });
}

function csvOf({ delimiter, 'no-bom': noBom }: Arguments, format: ExportFormat): CsvOptions {
  const bom = !noBom;
  if (format !== 'csv' && (delimiter !== undefined || !bom)) {
    throw new BadUse({
      zh: `--delimiter 和 --no-bom 只用于 CSV，格式是 ${format} 时请去掉。`,
      en: `--delimiter and --no-bom are for CSV. Leave them out of ${format}.`,
    });
  }
  if (delimiter === undefined) return { bom };
  const names = ['comma', 'semicolon', 'tab'] as const satisfies readonly (keyof typeof delimiters)[];
  const found = names.find((name) => name === delimiter || delimiters[name] === delimiter);
  if (found) return { bom, delimiter: found };
  throw new BadUse({
    zh: `没有分隔符 ${delimiter}。请写 --delimiter comma|semicolon|tab。`,
    en: `There is no delimiter ${delimiter}. Give --delimiter comma|semicolon|tab.`,
  });
}

const allOrSome = {
  zh: '查询和 --all 只能写一个：写查询只导出找到的，写 --all 导出全部。',
  en: 'Give a query or --all, not both: the one exports what is found, the other everything.',
};
const notOfOthers = (column: string) => ({
  zh: `别家的错误码没有 ${column} 这一列。可用的有：${Object.keys(codeColumns).join(',')}。`,
  en: `Codes of others have no column ${column}. These there are: ${Object.keys(codeColumns).join(',')}.`,
});
const notForEyes = {
  zh: 'xlsx 不是文本，终端里看不了。请加 --out 文件，例如 --out errors.xlsx。',
  en: 'xlsx is no text for a terminal. Give a file with --out, for example --out errors.xlsx.',
};
