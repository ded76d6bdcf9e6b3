import type { Answer } from '../../bridge/contract';
import type { PdfProblem } from '../../bridge/contract/answer';

/** A hidden page that is made to be printed. */
export interface Sheet {
  /** Rejects when the page cannot be loaded. */
  load(): Promise<void>;
  pdf(): Promise<Uint8Array>;
  /** Ends it, whatever it is doing. */
  close(): void;
}

/** In milliseconds: four times what 200 pages take on a slow machine. */
const budget = 60_000;

/** Prints a page as PDF. Whatever happens, it ends within the limit and the sheet is closed. */
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
