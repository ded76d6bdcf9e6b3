import type { CodeColumnName, ListedCode } from './code-columns';
import { codeColumns } from './code-columns';
import { type ExportFile, type ExportRequest, languagesOf, written } from './export';
import { codesJson } from './json';
import { headingsOf } from './table';
import type { Titles } from './titles';

/** The content of a file with other people's codes, as `exportEntries` has that of entries. */
export function exportCodes(
  codes: readonly ListedCode[],
  titles: Titles,
  request: Omit<ExportRequest, 'columns'> & { columns: readonly CodeColumnName[] },
): ExportFile {
  const languages = languagesOf[request.language];
  const { format, columns, version } = request;
  if (format === 'json') return { content: codesJson(codes, titles, columns, languages, version), notes: [] };
  const headings = columns.flatMap((column) =>
    headingsOf(column, languages).map((heading) => ({ ...heading, column })),
  );
  const rows = codes.map((code) =>
    headings.map(({ column, language }) => codeColumns[column].cell(code, language ?? languages[0], titles)),
  );
  return written({ languages, headings, rows }, format, request, codes.length);
}
