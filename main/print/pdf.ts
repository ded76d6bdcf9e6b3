import type { Answer } from '../../bridge/contract';
import type { PdfProblem } from '../../bridge/contract/answer';

/** A page that is made to be printed, and seen by nobody. */
export interface Sheet {
  /** Rejects where the page cannot be shown. */
  load(): Promise<void>;
  pdf(): Promise<Uint8Array>;
  /** Whatever it was doing, it is gone. */
  close(): void;
}

/** Milliseconds that a PDF may take: four times what 200 pages need on a slow machine. */
const budget = 60_000;

/** Prints a page as PDF. Whatever happens, the sheet is closed, and nobody waits for ever. */
export async function pdfOf(
  open: () => Sheet,
  failed: (error: unknown) => void,
  limit = budget,
): Promise<Answer<Uint8Array, PdfProblem>> {
  const sheet = open();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('printing took too long')), limit);
  });
  try {
    return { ok: true, value: await Promise.race([sheet.load().then(() => sheet.pdf()), late]) };
  } catch (error) {
    failed(error);
    return { ok: false, problem: { code: 'pdf-failed' } };
  } finally {
    clearTimeout(timer);
    sheet.close();
  }
}
