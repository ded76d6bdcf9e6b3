import type { KnownPacks } from '../../catalog/pack/known-packs';
import type { Language } from '../../catalog/schema';
import type { CommandContext } from '../world';
import { hang, pad } from './layout';

const styles = { strong: '1', quiet: '2', good: '32', unsure: '33', bad: '31' } as const;
export type Style = keyof typeof styles;

/** The layout of text in a terminal: its width, up to a comfortable line, and its colours. */
export interface Page {
  language: Language;
  columns: number;
  packs: KnownPacks;
  style(style: Style, text: string): string;
}

const narrowest = 40;
const widest = 100;
const withoutTerminal = 80;

/** NO_COLOR, set to anything, turns colours off (no-color.org). */
export function pageFor({ world, knowledge, language }: CommandContext): Page {
  const coloured = world.columns !== undefined && !world.env['NO_COLOR'] && world.env['TERM'] !== 'dumb';
  return {
    language,
    packs: knowledge.packs,
    columns: Math.min(widest, Math.max(narrowest, world.columns ?? withoutTerminal)),
    style: (style, text) => (coloured ? `\u001b[${styles[style]}m${text}\u001b[0m` : text),
  };
}

/** A paragraph beside its label, in two columns. */
export function labelled(page: Page, label: string, text: string): string[] {
  const column = page.language === 'zh' ? 6 : 9;
  const mark = pad(label, column);
  const [first = '', ...rest] = hang(mark, text, page.columns);
  return [page.style('quiet', mark) + first.slice(mark.length), ...rest];
}
