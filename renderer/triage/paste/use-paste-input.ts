import { useCallback, useEffect, useMemo } from 'react';
import type { HandedText } from '../../../bridge/contract';
import { editLimit, pasteLimit } from '../../../bridge/limits';
import { on, request } from '../../bridge';
import type { DayAction } from '../../case/day';
import type { Trouble } from '../../vocabulary/troubles';
import { readDropped } from './read-dropped';
import { wholeText } from './whole-text';

/** The field with the focus. The target of the paste event may be a field that has lost it. */
function fieldInUse(): HTMLTextAreaElement | HTMLInputElement | null {
  const { activeElement } = document;
  const isField =
    activeElement instanceof HTMLTextAreaElement ||
    (activeElement instanceof HTMLInputElement && activeElement.type !== 'checkbox');
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
  take: (text: string, name: string | null) => void;
  onTrouble: (trouble: Trouble) => void;
  /** Called when a paste comes in that is Triage's, whatever it turns out to be, so that Triage is shown. */
  onArrival: () => void;
}

/** Every way a paste comes in: Ctrl+V anywhere, a dropped file, an opened one, one handed over by main. */
export function usePasteInput(
  act: (action: DayAction) => void,
  onTrouble: (trouble: Trouble) => void,
  onArrival: () => void,
) {
  const take = useCallback(
    (text: string, name: string | null) => {
      if (text.trim() === '') onTrouble({ code: 'empty-paste' });
      else if (text.length > pasteLimit)
        onTrouble({ code: 'paste-too-large', size: text.length, limit: pasteLimit });
      else act({ do: 'take', text, name });
    },
    [act, onTrouble],
  );
  const takeFile = useCallback(
    async (file: File) => {
      const decoded = await readDropped(file);
      if (decoded.ok) take(decoded.value.text, decoded.value.name);
      else onTrouble(decoded.problem);
    },
    [take, onTrouble],
  );
  const destination = useMemo<Destination>(
    () => ({ take, onTrouble, onArrival }),
    [take, onTrouble, onArrival],
  );
  const pasteNew = usePasteNew(destination);
  useHandedPastes(destination);
  usePasteEvents(destination, pasteNew, takeFile);
  useDropEvents(destination, takeFile);
  return { take, open: useOpenFile(destination), pasteNew };
}

/** Lets a person choose a file. */
function useOpenFile(destination: Destination) {
  return useCallback(async () => {
    const answer = await request('file.open');
    if (!answer.ok) destination.onTrouble(answer.problem);
    else if (answer.value) {
      destination.onArrival();
      await takeHanded(answer.value, answer.value.name, destination);
    }
  }, [destination]);
}

/** Pastes what is on the clipboard, also when the application's menu asks for it. */
function usePasteNew(destination: Destination) {
  const pasteNew = useCallback(async () => {
    destination.onArrival();
    const answer = await request('clipboard.read');
    if (!answer.ok) destination.onTrouble(answer.problem);
    else if (answer.value.text === '') destination.onTrouble({ code: 'no-text' });
    else await takeHanded(answer.value, null, destination);
  }, [destination]);
  useEffect(
    () =>
      on('command.run', ({ command }) => {
        if (command === 'paste-new') void pasteNew();
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
        void takeHanded(handed, handed.name, destination);
      }),
    [destination],
  );
}

async function takeHanded(handed: HandedText, name: string | null, { take, onTrouble }: Destination) {
  const text = await wholeText(handed);
  if (text.ok) take(text.value, name);
  else onTrouble(text.problem);
}

function usePasteEvents(
  { onTrouble, onArrival }: Destination,
  pasteNew: () => Promise<void>,
  takeFile: (file: File) => Promise<void>,
) {
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const data = event.clipboardData;
      if (belongsToField(() => data?.getData('text/plain') ?? '')) return;
      event.preventDefault();
      onArrival();
      const [file] = data?.files ?? [];
      // The event would hand over a long text at once, and the window would stand still meanwhile.
      if (data?.types.includes('text/plain')) void pasteNew();
      else if (file && !file.type.startsWith('image/')) void takeFile(file);
      else onTrouble({ code: 'no-text' });
    };
    document.addEventListener('paste', paste);
    return () => document.removeEventListener('paste', paste);
  }, [pasteNew, takeFile, onTrouble, onArrival]);
}

function useDropEvents({ onTrouble, onArrival }: Destination, takeFile: (file: File) => Promise<void>) {
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
      const [item] = event.dataTransfer?.items ?? [];
      const [file] = event.dataTransfer?.files ?? [];
      if (!file) return;
      onArrival();
      if (item?.webkitGetAsEntry()?.isDirectory)
        onTrouble({ code: 'file-unreadable', path: file.name, reason: 'folder' });
      else void takeFile(file);
    };
    document.addEventListener('dragover', over);
    document.addEventListener('dragleave', leave);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('dragover', over);
      document.removeEventListener('dragleave', leave);
      document.removeEventListener('drop', drop);
    };
  }, [takeFile, onTrouble, onArrival]);
}
