import { useCallback, useEffect, useMemo } from 'react';
import type { HandedPaste } from '../../../bridge/contract/handed';
import { editLimit } from '../../../bridge/limits';
import { on, request } from '../../bridge';
import { arriving } from '../../case/arrival';
import type { DeskAction } from '../../case/desk';
import type { Ticket } from '../../case/ticket';
import type { Trouble } from '../../vocabulary/troubles';
import { type Dropped, droppedIn } from './dropped-files';
import { type CameIn, useTaking } from './use-taking';
import { wholeText } from './whole-text';

/** The field with the focus. The target of the paste event may be a field that has lost it. */
function fieldInUse(): HTMLTextAreaElement | HTMLInputElement | null {
  const { activeElement } = document;
  const isField =
    activeElement instanceof HTMLTextAreaElement ||
    (activeElement instanceof HTMLInputElement &&
      activeElement.type !== 'checkbox' &&
      activeElement.type !== 'radio');
  return isField ? activeElement : null;
}

/**
 * Whether a paste goes into the field with the focus. What someone is typing is not replaced, unless the field would
 * become too long to be typed in: then it is a paste of its own, and what was typed can be brought back. A field with
 * another purpose gets what is pasted, except several lines where only one fits: those are an error.
 */
function belongsToField(read: () => string): boolean {
  const field = fieldInUse();
  if (!field) return false;
  if (field.matches('[role=combobox], [data-takes-errors]'))
    return field.value !== '' && field.value.length + read().length <= editLimit;
  return field instanceof HTMLTextAreaElement || !isSeveralLines(read());
}

/** Only the beginning is looked at: of a longer text, it does not matter. */
const isSeveralLines = (text: string) => /\S[^\S\r\n]*[\r\n]\s*\S/.test(text.slice(0, editLimit));

/** Where a paste goes, and what is called on its way. */
interface Destination {
  take: (came: CameIn) => Promise<boolean>;
  onTrouble: (trouble: Trouble) => void;
  /** Called when a paste comes in that is Triage's, whatever it turns out to be, so that Triage is shown. */
  onArrival: () => void;
}

/** Every way a paste comes in: Ctrl+V anywhere, dropped files, opened ones, what is handed over by main. */
export function usePasteInput(
  act: (action: DeskAction) => void,
  onTrouble: (trouble: Trouble) => void,
  onArrival: () => void,
) {
  const take = useTaking(act, onTrouble);
  const destination = useMemo<Destination>(
    () => ({ take, onTrouble, onArrival }),
    [take, onTrouble, onArrival],
  );
  const pasteNew = usePasteNew(destination);
  useHandedPastes(destination);
  usePasteEvents(destination, pasteNew);
  useDropEvents(destination);
  const open = useOpening(destination);
  return {
    take: (text: string) => void take({ given: { sources: [{ name: null, text }] } }),
    /** Reads a paste as the tickets that it may be. */
    takeApart: ({ id, text, name }: Pick<Ticket, 'id' | 'text' | 'name'>) =>
      void take({ name, given: { sources: [{ name, text }] }, replaces: id }),
    open: () => void open('files'),
    openFolder: () => void open('folder'),
    pasteNew,
  };
}

/** Lets a person choose files or a folder. */
function useOpening(destination: Destination) {
  return useCallback(
    async (what: 'files' | 'folder') => {
      const answer = await request('file.open', { what });
      if (!answer.ok) destination.onTrouble(answer.problem);
      else if (answer.value) {
        destination.onArrival();
        await takeHanded(answer.value, destination);
      }
    },
    [destination],
  );
}

/** Pastes what is on the clipboard, also when the application's menu asks for it. */
function usePasteNew(destination: Destination) {
  const paste = useCallback(async () => {
    const { take, onTrouble, onArrival } = destination;
    onArrival();
    const answer = await request('clipboard.read');
    if (!answer.ok) onTrouble(answer.problem);
    else if (answer.value.text === '') onTrouble({ code: 'no-text' });
    else {
      const text = await wholeText(answer.value);
      if (text.ok)
        return take({ given: { sources: [{ name: null, text: text.value, html: answer.value.html }] } });
      onTrouble(text.problem);
    }
    return false;
  }, [destination]);
  const pasteNew = useCallback(() => arriving(paste()), [paste]);
  useEffect(
    () =>
      on('command.run', ({ command }) => {
        if (command === 'paste-new') pasteNew();
      }),
    [pasteNew],
  );
  return pasteNew;
}

function useHandedPastes(destination: Destination) {
  useEffect(
    () =>
      on('paste.handed', (handed) => {
        destination.onArrival();
        void takeHanded(handed, destination);
      }),
    [destination],
  );
}

/** Takes the texts of files, which come one after the other. */
async function takeHanded(handed: HandedPaste, { take, onTrouble }: Destination) {
  const text = await wholeText(handed);
  if (!text.ok) return onTrouble(text.problem);
  const { name, left } = handed;
  let end = 0;
  const sources = handed.files.map((file) => {
    end += file.units;
    return { name: file.name, text: text.value.slice(end - file.units, end) };
  });
  return take({ name, left, given: { sources } });
}

function usePasteEvents({ take, onTrouble, onArrival }: Destination, pasteNew: () => void) {
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const data = event.clipboardData;
      if (belongsToField(() => data?.getData('text/plain') ?? '')) return;
      event.preventDefault();
      onArrival();
      const [file] = data?.files ?? [];
      // The event would hand over a long text at once, and the window would stand still meanwhile.
      if (data?.types.includes('text/plain')) pasteNew();
      else if (data && file && !file.type.startsWith('image/'))
        void droppedIn(data).then((all) => take(cameFrom(all)));
      else onTrouble({ code: 'no-text' });
    };
    document.addEventListener('paste', paste);
    return () => document.removeEventListener('paste', paste);
  }, [pasteNew, take, onTrouble, onArrival]);
}

const cameFrom = ({ files, name, left }: Dropped): CameIn => ({ name, left, given: { files } });

function useDropEvents({ take, onArrival }: Destination) {
  useEffect(() => {
    const { dataset } = document.documentElement;
    const over = (event: DragEvent) => {
      event.preventDefault();
      if (event.dataTransfer?.types.includes('Files')) dataset['drops'] = '';
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) delete dataset['drops'];
    };
    const drop = (event: DragEvent) => {
      event.preventDefault();
      delete dataset['drops'];
      const data = event.dataTransfer;
      if (!data || data.files.length === 0) return;
      onArrival();
      void droppedIn(data).then((all) => take(cameFrom(all)));
    };
    document.addEventListener('dragover', over);
    document.addEventListener('dragleave', leave);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('dragover', over);
      document.removeEventListener('dragleave', leave);
      document.removeEventListener('drop', drop);
    };
  }, [take, onArrival]);
}
