import { escaped, htmlPage, languageTags } from '../html-page';
import type { Language } from '../schema';
import type { Block, Item, Line, List, Run } from './blocks';
import { style, styleHash } from './page-style';

/** Styles of elements for the clipboard, which drops style sheets. A page has a style sheet instead. */
type Looks = Readonly<Record<'p' | 'ol' | 'ul' | 'li' | 'code', string>>;

const onPage: Looks = { p: '', ol: '', ul: '', li: '', code: '' };
const onItsOwn: Looks = {
  p: ' style="margin:0 0 12px"',
  ol: ' style="margin:0 0 12px;padding-left:28px"',
  ul: ' style="margin:0 0 12px;padding-left:28px"',
  li: ' style="margin:0 0 4px"',
  code: ' style="font-family:Consolas,Menlo,monospace"',
};

/**
 * The answer as rich text for the clipboard, with the few elements that mail programs and ticket systems keep. No
 * colours and no sizes, so that it looks like the reply into which it is pasted.
 */
export function fragmentForm(blocks: readonly Block[], language: Language | undefined): string {
  const attribute = language === undefined ? '' : ` lang="${languageTags[language]}"`;
  const [only, ...others] = blocks;
  // A message of one paragraph has no margin: chats would show it as an empty line.
  const content =
    only?.kind === 'paragraph' && others.length === 0
      ? linesHtml(only.lines, onItsOwn)
      : blocksHtml(blocks, onItsOwn);
  return `<div${attribute}>${content}</div>`;
}

/** The answer as one page that needs no other file, in both themes and for print. */
export function pageForm(blocks: readonly Block[], language: Language, title: string): string {
  const heading = title === '' ? [] : [`<h1>${escaped(title)}</h1>\n`];
  return htmlPage({
    language,
    title,
    style,
    styleHash,
    content: [...heading, ...blocks.map((block) => `${blockHtml(block, onPage)}\n`)],
  });
}

function blocksHtml(blocks: readonly Block[], looks: Looks): string {
  return blocks.map((block) => blockHtml(block, looks)).join('');
}

function blockHtml(block: Block, looks: Looks): string {
  if (block.kind === 'list') return listHtml(block, looks);
  return `<p${looks.p}>${linesHtml(block.lines, looks)}</p>`;
}

function listHtml({ first, items }: List, looks: Looks): string {
  const tag = first === null ? 'ul' : 'ol';
  const start = first === null || first === 1 ? '' : ` start="${first}"`;
  const isLoose = items.some(
    ({ spaced, blocks }, at) =>
      (spaced && at > 0) || blocks.filter(({ kind }) => kind === 'paragraph').length > 1,
  );
  return `<${tag}${start}${looks[tag]}>${items.map((item) => itemHtml(item, isLoose, looks)).join('')}</${tag}>`;
}

function itemHtml({ blocks }: Item, isLoose: boolean, looks: Looks): string {
  const [first, ...rest] = blocks;
  const [top, below] =
    first?.kind === 'paragraph' && !isLoose ? [linesHtml(first.lines, looks), rest] : ['', blocks];
  return `<li${looks.li}>${top}${blocksHtml(below, looks)}</li>`;
}

function linesHtml(lines: readonly Line[], looks: Looks): string {
  return lines.map((line) => lineHtml(line, looks)).join('<br>');
}

function lineHtml(line: Line, looks: Looks): string {
  return line
    .map((run, at) => {
      const inside = runHtml(run, at === 0, looks);
      const opens = run.strong && line[at - 1]?.strong !== true;
      const closes = run.strong && line[at + 1]?.strong !== true;
      return `${opens ? '<strong>' : ''}${inside}${closes ? '</strong>' : ''}`;
    })
    .join('');
}

function runHtml({ kind, text }: Run, isFirst: boolean, looks: Looks): string {
  if (kind === 'link') return `<a href="${escaped(text)}">${escaped(text)}</a>`;
  const shown = withSpaces(escaped(text), isFirst);
  return kind === 'code' ? `<code${looks.code}>${shown}</code>` : shown;
}

/** HTML would join several spaces into one and drop those at the start of a line. */
function withSpaces(text: string, isFirst: boolean): string {
  const spaced = text.replace(/ {2,}/g, (spaces) => `${'&nbsp;'.repeat(spaces.length - 1)} `);
  return isFirst ? spaced.replace(/^(?:&nbsp;)* /, (indent) => `${indent.slice(0, -1)}&nbsp;`) : spaced;
}
