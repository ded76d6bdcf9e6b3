import type { Answer } from '../../bridge/contract';
import type { Held } from '../../bridge/contract/answer';
import type { Handlers } from '../gate';
import type { Copy } from './copy-answer';

export interface AnswerServices {
  /** Rejects where the system's clipboard cannot be written. */
  write(forms: { text: string; html?: string }): Promise<void>;
  /** Errdesk is about to copy this text itself. */
  copies(text: string): void;
}

type AnswerRequest = 'answer.copy' | 'text.copy';

/** What leaves. The door and the forms are read in only then: the start need not wait for them. */
export function answerHandlers({ write, copies }: AnswerServices): Pick<Handlers, AnswerRequest> {
  const put = async ({ held, ...forms }: Copy): Promise<Answer<{ held: Held }>> => {
    copies(forms.text);
    return write(forms).then(
      () => ({ ok: true, value: { held } }),
      () => ({ ok: false, problem: { code: 'clipboard-failed' } }),
    );
  };
  return {
    'answer.copy': async (order) => put((await import('./copy-answer')).copyOf(order)),
    'text.copy': async ({ text }) => put((await import('./outgoing')).outgoing(text)),
  };
}
