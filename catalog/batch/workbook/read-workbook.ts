import { decodeText } from '../../triage/text/decode-text';
import type { LeftOutReason } from '../left-out';
import { sharedTexts } from './cell-text';
import { dateStyles, daysTo1904 } from './date-cells';
import { attributeNamed, scanXml } from './scan-xml';
import { type CellSources, type SheetRow, sheetRows } from './sheet-rows';
import { tabbedText } from './tabbed-text';

/** The first sheet of a workbook that holds anything, and the names of the others that do. Or why it cannot be read. */
export type ReadWorkbook =
  | { ok: true; text: string; others: readonly string[] }
  | { ok: false; why: LeftOutReason };

/** The text of a part of a workbook by its path; undefined where there is none. */
type PartOf = (path: string) => string | undefined;

const home = 'xl/';
const workbookPath = `${home}workbook.xml`;

export const isWorkbook = (parts: ReadonlyMap<string, unknown>) => parts.has(workbookPath);

/**
 * Reads the table of a workbook, with tabs between its cells.
 * @param parts the files in it by their paths
 * @param longest UTF-16 units of the text: a workbook says a thousand times with a few bytes what it holds once
 */
export function readWorkbook(parts: ReadonlyMap<string, Uint8Array>, longest: number): ReadWorkbook {
  const partOf: PartOf = (path) => {
    const bytes = parts.get(path);
    return bytes && decodeText(bytes);
  };
  const damaged: ReadWorkbook = { ok: false, why: 'damaged' };
  const outline = outlineOf(partOf);
  if (!outline) return damaged;
  const full: { name: string; rows: readonly SheetRow[] }[] = [];
  for (const { name, path } of outline.sheets) {
    const xml = partOf(path);
    const rows = xml === undefined ? undefined : sheetRows(xml, outline.sources);
    if (!rows) return damaged;
    if (rows.length > 0) full.push({ name, rows: full.length === 0 ? rows : [] });
  }
  const [first, ...others] = full;
  if (!first) return { ok: false, why: 'empty' };
  const text = tabbedText(first.rows, longest);
  if (text === undefined) return { ok: false, why: 'too-large' };
  return { ok: true, text, others: others.map(({ name }) => name) };
}

interface Outline {
  /** Those that are shown, in their order. */
  sheets: readonly { name: string; path: string }[];
  sources: CellSources;
}

const nameOf = attributeNamed('name');
const idOf = attributeNamed('id');
const stateOf = attributeNamed('state');
const is1904 = attributeNamed('date1904');

function outlineOf(partOf: PartOf): Outline | undefined {
  const relations = relationsOf(partOf(`${home}_rels/workbook.xml.rels`) ?? '');
  const sheets: { name: string; path: string }[] = [];
  let later = 0;
  const isRead = scanXml(partOf(workbookPath) ?? '', {
    open(name, attributes) {
      if (name === 'workbookPr' && /^(1|true)$/.test(is1904(attributes) ?? '')) later = daysTo1904;
      const path = name === 'sheet' ? relations.byId.get(idOf(attributes) ?? '') : undefined;
      if (path !== undefined && (stateOf(attributes) ?? 'visible') === 'visible')
        sheets.push({ name: nameOf(attributes) ?? '', path });
    },
    close() {},
    text() {},
  });
  const shared = sharedTexts(partOf(relations.shared) ?? '');
  if (!isRead || !shared) return undefined;
  return { sheets, sources: { shared, dates: dateStyles(partOf(relations.styles) ?? ''), later } };
}

const relationId = attributeNamed('Id');
const relationType = attributeNamed('Type');
const relationTarget = attributeNamed('Target');

/** Where the parts of a workbook are, as it says itself. */
function relationsOf(xml: string) {
  const relations = { byId: new Map<string, string>(), shared: '', styles: '' };
  scanXml(xml, {
    open(name, attributes) {
      if (name !== 'Relationship') return;
      const target = relationTarget(attributes) ?? '';
      const path = target.startsWith('/') ? target.slice(1) : `${home}${target}`;
      const type = relationType(attributes) ?? '';
      relations.byId.set(relationId(attributes) ?? '', path);
      if (type.endsWith('/sharedStrings')) relations.shared = path;
      else if (type.endsWith('/styles')) relations.styles = path;
    },
    close() {},
    text() {},
  });
  return relations;
}
