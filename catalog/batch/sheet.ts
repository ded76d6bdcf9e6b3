import { z } from 'zod';
import { letOut } from '../door/door';
import { outgoingAnswer } from '../door/outgoing';
import { formOf } from '../forms/forms';
import { languages } from '../languages';
import type { FindOwn } from '../triage/secrets/own';

/** The tickets of a batch as they are to be written: the file's own columns, and what was found and answered. */
export const sheetSchema = z.strictObject({
  /** The headings of the file's own columns. */
  own: z.array(z.string()),
  /** Which of these say who the customer is and which ticket it is: without them nobody could find it again. */
  known: z.array(z.int().nonnegative()),
  /** The headings of what is added. */
  added: z.strictObject({
    verdict: z.string(),
    code: z.string(),
    finding: z.string(),
    answer: z.string(),
    language: z.string(),
    answered: z.string(),
  }),
  rows: z.array(
    z.strictObject({
      /** Under `own`. */
      cells: z.array(z.string()),
      verdict: z.string(),
      code: z.string().nullable(),
      finding: z.string(),
      /** As answer text. */
      answer: z.string(),
      /** Ids of the leaks that a person lets through in it. */
      spared: z.array(z.string()),
      language: z.enum(languages),
      languageName: z.string(),
      answered: z.string(),
    }),
  ),
});
export type Sheet = z.infer<typeof sheetSchema>;
export type SheetRow = Sheet['rows'][number];

/** Between the cells of a row, in which the same value gets the same pseudonym. */
const between = '\n\n\u241e\n\n';

const nothing: ReadonlySet<string> = new Set();

/** The cells of a row as they may leave. Each row is looked through by itself, so that nothing links two customers. */
export function maskedCells(
  cells: readonly string[],
  known: readonly number[],
  findOwn?: FindOwn,
): readonly string[] {
  const open = cells.map((cell, at) => (known.includes(at) ? '' : cell.replaceAll('\u241e', ' ')));
  const masked = letOut(open.join(between), nothing, findOwn).text.split(between);
  const isWhole = masked.length === cells.length;
  return cells.map((cell, at) => {
    if (known.includes(at)) return cell;
    return (isWhole ? masked[at] : undefined) ?? letOut(open[at] ?? '', nothing, findOwn).text;
  });
}

/** An answer as it may leave, as plain text. */
export function plainAnswer({ answer, spared, language }: SheetRow, findOwn?: FindOwn): string {
  if (answer === '') return '';
  const { text } = outgoingAnswer(answer, new Set(spared), findOwn, language);
  return formOf(text, 'text', { language, title: '' });
}
