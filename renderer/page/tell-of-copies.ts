import type { Answer, Value } from '../../bridge/contract';
import { onSelectionCopied, request } from '../bridge';
import type { RaiseTrouble } from '../text/raise-trouble';

/**
 * Tells a person what was held back from a selection that they copied, and offers it as it is. The copying itself is
 * done before the page knows of it. Returns a function that ends this.
 */
export function tellOfCopies(raise: RaiseTrouble): () => void {
  return onSelectionCopied((copied) => {
    const { text } = copied;
    if ('answer' in copied) tell(copied.answer, text, raise);
    else
      raise(
        { code: 'selection-too-long', size: text.length, limit: copied.limit },
        { what: 'copyAsItIs', run: () => void copyAsItIs(text, raise) },
      );
  });
}

/** Why a text was not copied although nothing is wrong with the clipboard: the person may decide. */
const notLookedThrough: ReadonlySet<string> = new Set(['door-timeout', 'door-failed']);

function tell(answer: Answer<Value<'text.copy'>>, text: string, raise: RaiseTrouble): void {
  const asIs = { what: 'copyAsItIs', run: () => void copyAsItIs(text, raise) } as const;
  if (!answer.ok) {
    raise(answer.problem, notLookedThrough.has(answer.problem.code) ? asIs : undefined);
    return;
  }
  const count = answer.value.held.reduce((sum, held) => sum + held.count, 0);
  if (count > 0) raise({ code: 'withheld', count }, asIs);
}

async function copyAsItIs(text: string, raise: RaiseTrouble): Promise<void> {
  tell(await request('text.copy', { text, asItIs: true }), text, raise);
}
