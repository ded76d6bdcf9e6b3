import type { Block, Item, Line, List, Run } from './blocks';
import { markerOf, textForm } from './text-form';

/**
 * The answer in Jira’s text formatting notation (“wiki markup”), which Jira Data Center and Jira Service Management
 * read, and Jira Cloud when it is pasted.
 */
export function jiraForm(blocks: readonly Block[]): string {
  return blocks.map((block) => blockJira(block)).join('\n\n');
}

function blockJira(block: Block): string {
  if (block.kind === 'paragraph') return block.lines.map(lineJira).join('\n');
  if (block.first !== null && block.first !== 1) return countedJira(block);
  return listRows(block, '').join('\n');
}

/** Jira numbers every list from one. A list that begins with another number keeps its numbers as text. */
function countedJira({ first, items }: List): string {
  return items
    .map(({ blocks }, at) => {
      const [top, ...below] = blocks;
      const head = top?.kind === 'paragraph' ? top.lines.map(lineJira).join('\n') : '';
      const rest = textForm(top?.kind === 'paragraph' ? below : blocks);
      const lines =
        rest === '' ? [] : rest.split('\n').map((text) => lineJira([{ kind: 'text', text, strong: false }]));
      return [`${markerOf(first, at)}${head}`, ...lines].join('\n');
    })
    .join('\n');
}

/** Before an item are the marks of all the lists around it. */
function listRows({ first, items }: List, outer: string): string[] {
  const marks = `${outer}${first === null ? '*' : '#'}`;
  return items.flatMap((item) => itemRows(item, marks));
}

/**
 * An empty line would end the list and restart its numbers, so within an item line breaks are written as two
 * backslashes.
 */
function itemRows({ blocks }: Item, marks: string): string[] {
  const rows: string[] = [];
  let text: string[] = [];
  const end = () => {
    if (text.length > 0) rows.push(`${marks} ${text.join(' \\\\ ')}`);
    text = [];
  };
  for (const block of blocks) {
    if (block.kind === 'paragraph') text.push(...block.lines.map(lineJira));
    else {
      end();
      rows.push(...listRows(block, marks));
    }
  }
  end();
  return rows.length > 0 ? rows : [`${marks} &nbsp;`];
}

function lineJira(line: Line): string {
  const text = groupsOf(line).map(({ strong, runs, apart }) => {
    const inside = runs.map(runJira).join('');
    const mark = strong ? (apart ? '*' : '{*}') : '';
    return `${mark}${inside}${mark}`;
  });
  return withoutBlockMarkup(text.join('').replace(/^ +/, (indent) => '&nbsp;'.repeat(indent.length)));
}

interface RunGroup {
  strong: boolean;
  runs: Run[];
  /** Whether there are spaces around it. Otherwise Jira reads `*` as a star, so it is written as `{*}`. */
  apart: boolean;
}

function groupsOf(line: Line): RunGroup[] {
  const found: RunGroup[] = [];
  for (const [at, run] of line.entries()) {
    const last = found.at(-1);
    if (last?.strong === run.strong) last.runs.push(run);
    else found.push({ strong: run.strong, runs: [run], apart: /^$|\s$/.test(line[at - 1]?.text ?? '') });
  }
  for (const [at, group] of found.entries())
    group.apart &&= /^$|^\s/.test(found[at + 1]?.runs[0]?.text ?? '');
  return found;
}

function runJira({ kind, text }: Run): string {
  if (kind === 'link') return `[${text.replace(entity, '&amp;')}]`;
  return kind === 'code' ? `{{${escapedSigns(text)}}}` : escapedSigns(text);
}

const entity = /&(?=#?[A-Za-z0-9]+;)/g;

const signs = new RegExp(
  [
    entity.source,
    String.raw`\\`,
    // Between letters and digits these are no markup, and JOIN_ROOM_FAILED stays legible.
    String.raw`(?<![\p{L}\p{N}])[*_+^~-](?=\S)|(?<=\S)[*_+^~-](?![\p{L}\p{N}])`,
    String.raw`[{}[\]|]|!(?=\S)|\?(?=\?)`,
    // Smileys and other small pictures.
    String.raw`[:;](?=-?[)(PD])|\((?=(?:[!?xyni/]|on|off|flag|flagoff)\))`,
  ].join('|'),
  'gu',
);

function escapedSigns(text: string): string {
  return text.replace(signs, (sign) => {
    if (sign === '&') return '&amp;';
    // Before another one it would be a line break.
    return sign === '\\' ? '&#92;' : `\\${sign}`;
  });
}

/** What would begin a list, a heading or a quotation at the start of a line. */
function withoutBlockMarkup(line: string): string {
  return line.replace(/^[*#-](?=[*#-]*\s)/, '\\$&').replace(/^(h[1-6]|bq)\.(?=\s)/, '$1&#46;');
}
