import type { Token } from 'markdown-it';
import { cleanText } from './clean-text';
import { linksIn } from './links';
import { createParser } from './parser';

/** A part of a line. A link shows its address. */
export interface Run {
  kind: 'text' | 'code' | 'link';
  text: string;
  strong: boolean;
}
export type Line = readonly Run[];

export interface Paragraph {
  kind: 'paragraph';
  /** Whether an empty line is above it. */
  spaced: boolean;
  lines: readonly Line[];
}
export interface List {
  kind: 'list';
  spaced: boolean;
  /** The number of the first item; null where the items have none. */
  first: number | null;
  items: readonly Item[];
}
export interface Item {
  spaced: boolean;
  blocks: readonly Block[];
}
export type Block = Paragraph | List;

const parser = createParser();

/** The blocks of an answer text. Every form is written from these. */
export function blocksOf(answerText: string): Block[] {
  const text = cleanText(answerText);
  const rows = text.split('\n');
  const isEmpty = (row: number) => (rows[row] ?? '') === '';
  return blocksIn(new Reader(parser.parse(text, {})), ({ map }) => map !== null && isEmpty(map[0] - 1));
}

class Reader {
  private at = 0;
  constructor(private readonly tokens: readonly Token[]) {}
  /** The next token; undefined at the closing token of the open block, which is then passed. */
  next(): Token | undefined {
    const token = this.tokens[this.at++];
    return token && token.nesting >= 0 ? token : undefined;
  }
}

type IsSpaced = (token: Token) => boolean;

function blocksIn(reader: Reader, isSpaced: IsSpaced): Block[] {
  const blocks: Block[] = [];
  for (let open = reader.next(); open; open = reader.next()) {
    const spaced = isSpaced(open);
    if (open.type === 'paragraph_open') {
      const lines = linesOf(reader.next()?.children ?? []);
      reader.next();
      blocks.push({ kind: 'paragraph', spaced, lines });
    } else {
      const first = open.type === 'ordered_list_open' ? Number(open.attrGet('start') ?? 1) : null;
      blocks.push({ kind: 'list', spaced, first, items: itemsIn(reader, isSpaced) });
    }
  }
  return blocks;
}

function itemsIn(reader: Reader, isSpaced: IsSpaced): Item[] {
  const items: Item[] = [];
  for (let open = reader.next(); open; open = reader.next())
    items.push({ spaced: isSpaced(open), blocks: blocksIn(reader, isSpaced) });
  return items;
}

/** Strong text inside strong text counts once, so that nesting is never deep. */
function linesOf(tokens: readonly Token[]): Line[] {
  const lines: Run[][] = [[]];
  let depth = 0;
  const add = (kind: 'text' | 'code', text: string) => {
    const line = lines.at(-1);
    const last = line?.at(-1);
    const strong = depth > 0;
    if (last && kind === 'text' && last.kind === kind && last.strong === strong) last.text += text;
    else if (text !== '') line?.push({ kind, text, strong });
  };
  for (const { type, content, markup } of tokens) {
    if (type === 'strong_open') depth++;
    else if (type === 'strong_close') depth--;
    else if (type === 'hardbreak') lines.push([]);
    // Three stars are two and one; the one is read as emphasis by markdown-it.
    else add(type === 'code_inline' ? 'code' : 'text', type.startsWith('em_') ? markup : content);
  }
  return lines.map((line) => line.flatMap(withLinks));
}

function withLinks(run: Run): Run[] {
  if (run.kind !== 'text') return [run];
  return linksIn(run.text).map(({ text, link }) => ({ ...run, kind: link ? 'link' : 'text', text }));
}
