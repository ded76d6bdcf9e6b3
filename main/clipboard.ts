import * as electron from 'electron';
import { type Exported, type Forms, type Shape, shapeOf } from './clipboard-shapes';

/** The one module that touches Electron's clipboard; which of both it is, is seen when it runs. */
const openClipboard = () => shapeOf(electron as unknown as Exported);

/** Reads the clipboard piece by piece. */
export type Board = Pick<Shape, 'available' | 'bytes' | 'text'>;
export const openBoard = (): Board => openClipboard();

/** A text on the clipboard, and the same as a page where that is needed to read it. */
export type Copied = Forms;

/** UTF-16 units of a page: what crosses to the window at once. */
const longestPage = 1024 * 1024;

/**
 * Reads what a person copied. A table comes with tabs, but its cells may hold line breaks, which only the page tells
 * from those between rows. Rejects when the system's clipboard cannot be read.
 */
export async function readCopied(clipboard = openClipboard()): Promise<Copied> {
  const text = await clipboard.text();
  if (!text.slice(0, longestPage).includes('\t')) return { text };
  const html = await clipboard.html();
  return html.length <= longestPage && html.includes('<table') ? { text, html } : { text };
}

/** Rejects when the system's clipboard cannot be written. */
export const writeClipboardForms = (forms: Forms): Promise<void> => openClipboard().write(forms);
