import type { Answer } from '../../bridge/contract';
import type {
  AnswerFile,
  AnswerSaved,
  AnswerSaveOrder,
  Held,
  PdfProblem,
} from '../../bridge/contract/answer';
import type { SaveProblem } from '../../bridge/contract/export';
import type { Handlers } from '../gate';
import type { Saver } from '../save/saver';
import type { Copy } from './copy-answer';

export interface AnswerServices {
  /** Rejects where the system's clipboard cannot be written. */
  write(forms: { text: string; html?: string }): Promise<void>;
  /** Errdesk is about to copy this text itself. */
  willCopy(text: string): void;
  save: Saver['save'];
  /** Prints a page as PDF. */
  print(page: string): Promise<Answer<Uint8Array, PdfProblem>>;
  /** What each kind of file is called, in the language that is set now. */
  kinds(): Record<AnswerFile, string>;
}

type AnswerRequest = 'answer.copy' | 'answer.save' | 'text.copy';

/** Sends answers out. The code for that is imported on first use, so that it does not slow down the start. */
export function answerHandlers(services: AnswerServices): Pick<Handlers, AnswerRequest> {
  return {
    'answer.copy': async (order) => put((await import('./copy-answer')).copyOf(order), services),
    'text.copy': async ({ text, asItIs }) =>
      put((await import('./copy-answer')).copyOfText(text, asItIs), services),
    'answer.save': (order) => save(order, services),
  };
}

async function put(
  { withheld, ...forms }: Copy,
  { willCopy, write }: AnswerServices,
): Promise<Answer<{ held: Held }>> {
  willCopy(forms.text);
  try {
    await write(forms);
    return { ok: true, value: { held: withheld } };
  } catch {
    return { ok: false, problem: { code: 'clipboard-failed' } };
  }
}

async function save(
  order: AnswerSaveOrder,
  services: AnswerServices,
): Promise<Answer<AnswerSaved | null, PdfProblem | SaveProblem>> {
  const { fileOf } = await import('./file-of');
  const { suggestedName, extension, content, withheld } = fileOf(order, services.print);
  const filters = [{ name: services.kinds()[order.form], extensions: [extension] }];
  const answer = await services.save({ suggestedName, filters, content });
  if (!answer.ok) return answer;
  return { ok: true, value: answer.value === null ? null : { path: answer.value, held: withheld } };
}
