import type { DeskAction, OpenBatch } from '../case/desk';
import type { Ticket } from '../case/ticket';
import type { Offer } from '../keys/offers';
import { useOffer } from '../keys/use-offers';
import type { BatchReader } from './reading/use-batch-reader';

interface Sources {
  active: boolean;
  open: OpenBatch;
  listed: readonly Ticket[];
  reader: BatchReader;
  /** Whether it is still being read. */
  isReading: boolean;
  act: (action: DeskAction) => void;
  /** The commands that act on the answer. */
  answer: readonly Offer[];
  onExport: () => void;
}

/** In Triage alone; or the table has a key of its own for it. */
const notHere: ReadonlySet<string> = new Set(['step-ticket', 'send-answer']);

/** The commands of the table at this moment. */
export function useBatchCommands(sources: Sources): void {
  const { active, open, reader, isReading, act, answer, onExport } = sources;
  const { id, day, whole } = open;
  const offers: Offer[] = [
    ...stepOffers(sources),
    { id: 'own-window', saying: 'open-ticket', run: () => act({ do: 'open-ticket', id: day.current }) },
    ...answer.filter((offer) => !notHere.has(offer.id)).map(inFooter),
    { id: 'batch-export', run: onExport, footer: 6 },
    isReading
      ? { id: 'batch-stop', run: () => reader.stop(id), footer: 0 }
      : { id: 'batch-back', run: () => act({ do: 'go-batch', id: 0 }), footer: 7 },
    ...(reader.stopped.has(id) ? [{ id: 'batch-read-on', run: () => reader.readOn(id) } as const] : []),
    ...(whole === null ? [] : [{ id: 'batch-as-one', run: () => act({ do: 'read-as-one' }) } as const]),
    { id: 'batch-drop', run: () => act({ do: 'drop-batch', id }) },
    ...(day.done.length > 0 ? [{ id: 'undo', run: () => act({ do: 'undo' }) } as const] : []),
    ...(day.undone.length > 0 ? [{ id: 'redo', run: () => act({ do: 'redo' }) } as const] : []),
  ];
  useOffer(active ? offers : []);
}

/** Copying and editing stand between opening and exporting. */
function inFooter(offer: Offer): Offer {
  const ranks: Readonly<Record<string, number>> = { 'copy-answer': 3, 'mark-up': 3, 'enter-answer': 4 };
  return offer.footer === undefined ? offer : { ...offer, footer: ranks[offer.id] ?? offer.footer };
}

function stepOffers({ listed, open: { day }, act, answer }: Sources): Offer[] {
  const at = listed.findIndex(({ id }) => id === day.current);
  const go = (to: number) => {
    const next = listed[Math.max(0, Math.min(listed.length - 1, to))];
    if (next) act({ do: 'go', id: next.id });
  };
  // Once the answer was copied, the key goes on to the next that waits for one, as the button beside it says.
  const isCopied = answer.some(({ id }) => id === 'step-ticket');
  const waiting = listed.findIndex(({ answered }, index) => index > at && answered === null);
  const next = isCopied && waiting >= 0 ? waiting : at + 1;
  return [
    { id: 'batch-step', run: (nth) => go(nth === 0 ? next : at - 1), footer: 1 },
    { id: 'batch-row', run: (nth) => go(nth === 0 ? at - 1 : at + 1) },
  ];
}
