import MarkdownIt, { type StateInline, type Token } from 'markdown-it';

/** A part of a line. */
export type Inline =
  | { kind: 'text' | 'code' | 'key'; text: string }
  | { kind: 'strong' | 'emphasis'; inside: readonly Inline[] }
  /** `to` is a file beside this one. */
  | { kind: 'link'; to: string; inside: readonly Inline[] }
  | { kind: 'picture'; path: string; alt: string };

export type Block =
  | { kind: 'heading'; level: number; inside: readonly Inline[] }
  | { kind: 'paragraph'; inside: readonly Inline[] }
  | { kind: 'code'; text: string }
  | { kind: 'quote'; inside: readonly Block[] }
  | { kind: 'list'; ordered: boolean; items: readonly (readonly Block[])[] }
  | { kind: 'table'; head: Row; rows: readonly Row[] };
type Row = readonly (readonly Inline[])[];

/** CommonMark with tables, and with `<kbd>` for a key. HTML is text like any other. */
const parser = new MarkdownIt('commonmark', { html: false }).enable('table');
parser.inline.ruler.before('html_inline', 'key', readKey);

function readKey(state: StateInline, silent: boolean): boolean {
  const found = /^<kbd>([^<]+)<\/kbd>/.exec(state.src.slice(state.pos, state.pos + 60));
  if (!found) return false;
  if (!silent) state.push('key', 'kbd', 0).content = found[1] ?? '';
  state.pos += found[0].length;
  return true;
}

/** Reads a file of the guide. Throws for markdown that the guide does not use, so that none is lost unseen. */
export function readMarkdown(text: string): Block[] {
  return nested(parser.parse(text, {})).map(blockOf);
}

/** A token, and what stands between it and the token that closes it. */
interface Node {
  token: Token;
  inside: Node[];
}

function nested(tokens: readonly Token[]): Node[] {
  const whole: Node[] = [];
  const open = [whole];
  for (const token of tokens) {
    if (token.nesting < 0) {
      open.pop();
      continue;
    }
    const node = { token, inside: [] };
    open.at(-1)?.push(node);
    if (token.nesting > 0) open.push(node.inside);
  }
  return whole;
}

function blockOf({ token, inside }: Node): Block {
  switch (token.type) {
    case 'heading_open':
      return { kind: 'heading', level: Number(token.tag.slice(1)), inside: inlineOf(inside) };
    case 'paragraph_open':
      return { kind: 'paragraph', inside: inlineOf(inside) };
    case 'fence':
      return { kind: 'code', text: token.content };
    case 'blockquote_open':
      return { kind: 'quote', inside: inside.map(blockOf) };
    case 'bullet_list_open':
    case 'ordered_list_open': {
      const items = inside.map((item) => item.inside.map(blockOf));
      return { kind: 'list', ordered: token.type === 'ordered_list_open', items };
    }
    case 'table_open': {
      const [head, body] = inside.map((part) => part.inside.map(rowOf));
      return { kind: 'table', head: head?.[0] ?? [], rows: body ?? [] };
    }
    default:
      return unknown(token);
  }
}

const rowOf = ({ inside }: Node): Row => inside.map((cell) => inlineOf(cell.inside));

/** The text of a block stands in one token, whose own tokens are its parts. */
const inlineOf = (inside: readonly Node[]) =>
  inside.flatMap(({ token }) => nested(token.children ?? []).map(partOf));

function partOf({ token, inside }: Node): Inline {
  switch (token.type) {
    case 'text':
      return { kind: 'text', text: token.content };
    case 'softbreak':
      return { kind: 'text', text: ' ' };
    case 'code_inline':
      return { kind: 'code', text: token.content };
    case 'key':
      return { kind: 'key', text: token.content };
    case 'strong_open':
      return { kind: 'strong', inside: inside.map(partOf) };
    case 'em_open':
      return { kind: 'emphasis', inside: inside.map(partOf) };
    case 'link_open':
      return { kind: 'link', to: String(token.attrGet('href')), inside: inside.map(partOf) };
    case 'image':
      return { kind: 'picture', path: String(token.attrGet('src')), alt: token.content };
    default:
      return unknown(token);
  }
}

function unknown({ type }: Token): never {
  throw new Error(`The guide has no ${type}.`);
}

/** What is read of a line, without its marks. */
export const textOf = (inside: readonly Inline[]): string =>
  inside
    .map((part) => ('text' in part ? part.text : 'inside' in part ? textOf(part.inside) : part.alt))
    .join('');
