import type { Block, Line, Run } from './blocks';

/**
 * Invisible, without width, and no place to break a line. There is no other way: Zendesk documents no escape for its
 * placeholders, and whether it looks for them before or after it reads Markdown and HTML is not said, so that neither a
 * backslash nor an entity is certain to be still between two braces when it does.
 */
const wordJoiner = '\u2060';

/**
 * Blocks in which no opening brace is followed by another one or by `%`. Zendesk, and other programs into which an
 * answer is pasted, read `{{ … }}` and `{% … %}` as Liquid and print what is known of the ticket in their place.
 */
export function withoutLiquid(blocks: readonly Block[]): Block[] {
  return blocks.map((block) => inBlock(block, bracesApart));
}

/** Blocks that call nobody: trackers and chats that read Markdown notify a whole team at these words. */
export function withoutCalls(blocks: readonly Block[]): Block[] {
  return blocks.map((block) => inBlock(block, (line) => line.map(callingNobody)));
}

function inBlock(block: Block, change: (line: Line) => Line): Block {
  if (block.kind === 'paragraph') return { ...block, lines: block.lines.map(change) };
  return {
    ...block,
    items: block.items.map((item) => ({
      ...item,
      blocks: item.blocks.map((inner) => inBlock(inner, change)),
    })),
  };
}

/** Also where one brace ends a run and the next begins with another: marks between them may be taken away. */
function bracesApart(line: Line): Line {
  return line.map((run, at) => {
    const next = line[at + 1]?.text.charAt(0) ?? '';
    const apart = `${run.text}${next}`.replace(/\{(?=[{%])/g, `{${wordJoiner}`);
    return { ...run, text: apart.slice(0, apart.length - next.length) };
  });
}

function callingNobody(run: Run): Run {
  if (run.kind !== 'text') return run;
  return {
    ...run,
    text: run.text.replace(/(?<!\w)@(?=(?:all|channel|everyone|here)\b)/gi, `@${wordJoiner}`),
  };
}
