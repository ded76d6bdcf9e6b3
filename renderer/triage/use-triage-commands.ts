import { isEditable, type Paste, type PasteAction } from '../case/paste-state';
import type { ReadPaste } from '../case/read-paste';
import { firstSymptom } from '../case/symptom-at';
import type { Offer } from '../keys/offers';
import { useOffer } from '../keys/use-offers';
import type { usePasteInput } from './paste/use-paste-input';
import type { Choice } from './reading/use-choice';
import type { Evidence } from './reading/use-evidence';
import type { Reading } from './reading/use-triage';

/** How many findings have a digit. */
const mostDigits = 9;

interface Sources {
  active: boolean;
  paste: Paste;
  reading: Reading;
  choice: Choice;
  /** The commands that act on the answer. */
  answer: readonly Offer[];
  evidence: Evidence;
  act: (action: PasteAction) => void;
  stop: () => void;
  input: ReturnType<typeof usePasteInput>;
  ownWindow: (id: string) => void;
  hide: () => void;
}

/** The commands of Triage at this moment. */
export function useTriageCommands(sources: Sources): void {
  const { active, paste, input } = sources;
  const empty = paste.text.trim() === '';
  const ways: Offer[] = [
    // The browser pastes; use-paste-input handles the event.
    {
      id: 'paste',
      run: () => {},
      saying: empty ? undefined : 'new-paste',
      footer: active && (empty || !paste.writing) ? 5 : undefined,
    },
    { id: 'paste-new', run: input.pasteNew },
    { id: 'open-file', run: input.open, footer: active ? 6 : undefined },
  ];
  const results = resultCommands(sources);
  // While someone types, the footer has no room for the keys of the result.
  const shown = paste.writing ? results.map((offer) => ({ ...offer, footer: undefined })) : results;
  useOffer([...(active ? [...shown, ...pasteCommands(sources, empty)] : []), ...ways]);
}

/** The commands for the result and the answer. */
function resultCommands(sources: Sources): Offer[] {
  const { reading, choice, evidence, stop, ownWindow } = sources;
  const offers: Offer[] = [];
  if (reading.state === 'working') offers.push({ id: 'stop-reading', run: stop, footer: 1 });
  if (choice.back) offers.push({ id: 'all-meanings', run: choice.back, footer: 1 });
  const findings = reading.state === 'read' ? reading.triage.findings : [];
  const besides = reading.state === 'read' ? reading.others.length + reading.triage.symptoms.length : 0;
  const count = findings.length + besides;
  const { index } = choice;
  if (count > 1 || (count === 1 && index === null)) {
    const keys = Math.min(mostDigits, count);
    const footer = index === null ? 2 : undefined;
    offers.push({ id: 'choose-finding', run: (nth) => choice.choose(nth), keys, footer });
  }
  if (count > 1 && index !== null) {
    const step = (nth: number) => choice.choose((index + (nth === 0 ? -1 : 1) + count) % count);
    offers.push({ id: 'step-finding', run: step, footer: 2 });
  }
  if (evidence.count > 0) offers.push({ id: 'next-evidence', run: evidence.next, footer: 3 });
  if (reading.state === 'read') offers.push(...symptomCommands(reading, choice));
  const open = index === null ? undefined : findings[index];
  if (open) offers.push({ id: 'own-window', run: () => ownWindow(open.entry) });
  return [...offers, ...sources.answer];
}

/** The commands that answer the question of the open symptom. */
function symptomCommands(read: Pick<ReadPaste, 'triage' | 'others'>, { index, takeSide }: Choice): Offer[] {
  if (index === null || index < firstSymptom(read)) return [];
  return [
    { id: 'symptom-first', run: () => takeSide(0), footer: 2 },
    { id: 'symptom-second', run: () => takeSide(1), footer: 2 },
  ];
}

function pasteCommands({ paste, act, hide }: Sources, empty: boolean): Offer[] {
  const offers: Offer[] = [];
  if (!empty && paste.writing) offers.push({ id: 'mark-up', run: () => act({ do: 'done' }), footer: 1 });
  if (!empty && !paste.writing && isEditable(paste))
    offers.push({ id: 'edit-paste', run: () => act({ do: 'edit' }) });
  if (!empty && !paste.writing) offers.push({ id: 'hide-text', run: hide });
  if (!empty) offers.push({ id: 'clear-paste', run: () => act({ do: 'clear' }) });
  if (paste.earlier.length > 0) offers.push({ id: 'bring-back', run: () => act({ do: 'bring-back' }) });
  return offers;
}
