import type { Answer } from '../../bridge/contract';
import type {
  AnswerFile,
  AnswerSaved,
  AnswerSaveOrder,
  Held,
  PdfProblem,
} from '../../bridge/contract/answer';
import { copyLimit, selectionLimit } from '../../bridge/limits';
import type { Handlers } from '../gate';
import type { Saver } from '../save/saver';
import type { Copy } from './copy-answer';
import type { DoorKeeper } from './door-keeper';

export interface AnswerServices {
  /** Withholds secrets from whatever is sent out. */
  door: Omit<DoorKeeper, 'close'>;
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

type AnswerRequest = 'answer.copy' | 'answer.save' | 'answer.leaks' | 'text.copy';

/** Sends answers out. Nothing leaves that the door has not let out, but for what a person wants as it is. */
export function answerHandlers(services: AnswerServices): Pick<Handlers, AnswerRequest> {
  const { door } = services;
  return {
    'answer.copy': async (order) => put(await door.copy(order), services),
    async 'text.copy'({ text, asItIs }) {
      if (asItIs) return put({ ok: true, value: { text, withheld: [] } }, services);
      if (text.length <= selectionLimit) return put(await door.copyText(text), services);
      const code = 'selection-too-long';
      return { ok: false, problem: { code, size: text.length, limit: selectionLimit } };
    },
    'answer.save': (order) => save(order, services),
    async 'answer.leaks'(order) {
      const answer = await door.leaks(order);
      return answer.ok ? { ok: true, value: [...answer.value] } : answer;
    },
  };
}

async function put(copy: Answer<Copy>, { willCopy, write }: AnswerServices): Promise<Answer<{ held: Held }>> {
  if (!copy.ok) return copy;
  const { withheld, ...forms } = copy.value;
  // A longer one is not watched for.
  if (forms.text.length <= copyLimit) willCopy(forms.text);
  try {
    await write(forms);
    return { ok: true, value: { held: withheld } };
  } catch {
    return { ok: false, problem: { code: 'clipboard-failed' } };
  }
}

async function save(order: AnswerSaveOrder, services: AnswerServices): Promise<Answer<AnswerSaved | null>> {
  const made = await services.door.file(order);
  if (!made.ok) return made;
  const { suggestedName, extension, content, withheld } = made.value;
  const filters = [{ name: services.kinds()[order.form], extensions: [extension] }];
  const answer = await services.save({
    suggestedName,
    filters,
    content: async () => (order.form === 'pdf' ? services.print(content) : { ok: true, value: content }),
  });
  if (!answer.ok) return answer;
  return { ok: true, value: answer.value === null ? null : { path: answer.value, held: withheld } };
}
