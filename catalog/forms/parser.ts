import MarkdownIt, { type ParserBlock, type StateBlock, type StateInline } from 'markdown-it';

/**
 * Reads answer text: paragraphs whose line breaks are kept, `1.` and `-` lists, `code`, **strong** and backslashes
 * before signs. Nothing else is markup, so that most values can be read in a text as they are.
 */
export function createParser() {
  const parser = new MarkdownIt('zero');
  const list = ruleOfLists();
  parser.block.ruler.at(
    'list',
    (state, start, end, silent) => isList(state, start) && list(state, start, end, silent),
    {
      alt: ['paragraph'],
    },
  );
  parser.inline.ruler.at('newline', readBreak);
  parser.inline.ruler.at('escape', readEscape);
  parser.inline.ruler.at('emphasis', readStars);
  return parser.enable(['list', 'newline', 'escape', 'backticks', 'emphasis']);
}

type BlockRule = ReturnType<ParserBlock['ruler']['getRules']>[number];

function ruleOfLists(): BlockRule {
  const { ruler } = new MarkdownIt('zero').block;
  ruler.enableOnly('list');
  const [rule] = ruler.getRules('');
  if (!rule) throw new Error('markdown-it has no rule for lists.');
  return rule;
}

/** In markdown-it's levels, two for each list within a list. Deeper nesting could overflow the stack. */
const deepest = 12;

function isList(state: StateBlock, line: number): boolean {
  if (state.level >= deepest) return false;
  const start = (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
  return /^(?:-|\d{1,9}\.)(?:[ \t]|$)/.test(
    state.src.slice(start, Math.min(start + 11, state.eMarks[line] ?? 0)),
  );
}

/** Keeps the indentation of a line, which may be one of a log. */
function readBreak(state: StateInline, silent: boolean): boolean {
  if (state.src.charAt(state.pos) !== '\n') return false;
  if (!silent) state.push('hardbreak', 'br', 0);
  state.pos++;
  return true;
}

/** At the end of a line a backslash is just that; Markdown would read it as a line break. */
function readEscape(state: StateInline, silent: boolean): boolean {
  const pair = state.src.slice(state.pos, state.pos + 2);
  if (!/^\\[!-/:-@[-`{-~]$/.test(pair)) return false;
  if (!silent) {
    const token = state.push('text_special', '', 0);
    token.content = pair.charAt(1);
    token.markup = pair;
    token.info = 'escape';
  }
  state.pos += 2;
  return true;
}

/**
 * Two and more stars are markup, a single one is a star. Markdown pairs stars by the spaces and punctuation around
 * them, so that it would not read “**原因：**网络” as strong: Chinese has no spaces. Here any two pairs match.
 */
function readStars(state: StateInline, silent: boolean): boolean {
  if (silent || !state.src.startsWith('**', state.pos)) return false;
  const { length } = state.scanDelims(state.pos, true);
  const before = state.pos === 0 ? ' ' : state.src.charAt(state.pos - 1);
  const after = state.src.charAt(state.pos + length) || ' ';
  for (let count = 0; count < length; count++) {
    state.push('text', '', 0).content = '*';
    state.delimiters.push({
      marker: 0x2a,
      length,
      token: state.tokens.length - 1,
      end: -1,
      open: /\S/.test(after),
      close: /\S/.test(before),
    });
  }
  state.pos += length;
  return true;
}
