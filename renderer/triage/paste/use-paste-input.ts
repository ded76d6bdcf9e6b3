import { useCallback, useEffect, useMemo } from 'react';
import type { HandedPaste } from '../../../bridge/contract/handed';
import { editLimit } from '../../../bridge/limits';
import { on, request } from '../../bridge';
import type { DeskAction } from '../../case/desk';
import type { Ticket } from '../../case/ticket';
import { useHeldKeys } from '../../keys/held-keys-provider';
import type { Trouble } from '../../vocabulary/troubles';
import { droppedIn } from './dropped-files';
import { type CameIn, type ReadFirst, useTaking } from './use-taking';
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

/** What was on the clipboard or in files. */
type Found = { ok: true; value: CameIn } | { ok: false; problem: Trouble };

/** Where a paste goes, and what is called on its way. */
interface Destination {
  /** Takes what is to come in. It is Triage's, whatever it turns out to be. */
  bring: (coming: Promise<Found>) => Promise<void>;
  onTrouble: (trouble: Trouble) => void;
}

/** Every way a paste comes in: Ctrl+V anywhere, dropped files, opened ones, what is handed over by main. */
export function usePasteInput(
  act: (action: DeskAction) => void,
  readFirst: ReadFirst,
  onTrouble: (trouble: Trouble) => void,
  /** Called when a paste comes in, so that Triage is shown. */
  onArrival: () => void,
) {
  const take = useTaking(act, readFirst, onTrouble);
  const bring = useBringing(take, onTrouble, onArrival);
  const destination = useMemo<Destination>(() => ({ bring, onTrouble }), [bring, onTrouble]);
  const pasteNew = usePasteNew(destination);
  useHandedPastes(destination);
  usePasteEvents(destination, pasteNew);
  useDropEvents(destination);
  const open = useOpening(destination);
  return useMemo(
    () => ({
      take: (text: string) => void take({ given: { sources: [{ name: null, text }] } }),
      /** Reads a paste as the tickets that it may be. */
      takeApart: ({ id, text, name }: Pick<Ticket, 'id' | 'text' | 'name'>) =>
        void take({ name, given: { sources: [{ name, text }] }, replaces: id }),
      open: () => void open('files'),
      openFolder: () => void open('folder'),
      pasteNew,
    }),
    [take, open, pasteNew],
  );
}

/** Shows Triage at once, and holds the keys that are about what comes in until that is shown. */
function useBringing(
  take: (came: CameIn) => Promise<void>,
  onTrouble: (trouble: Trouble) => void,
  onArrival: () => void,
) {
  const { hold, end } = useHeldKeys();
  return useCallback(
    async (coming: Promise<Found>) => {
      onArrival();
      const keys = hold();
      const giveBack = leaveFinding();
      let isTaken = false;
      const onTaken = () => {
        isTaken = true;
        end(keys);
      };
      const came = await coming;
      if (came.ok) await take({ ...came.value, onTaken });
      else onTrouble(came.problem);
      if (isTaken) return;
      keys(false);
      giveBack();
    },
    [take, onTrouble, onArrival, hold, end],
  );
}

/**
 * Takes the focus off the row that goes with the paste: while that is shown, it would cost a layout of the page. Answers
 * what gives it back where nothing comes in.
 */
function leaveFinding(): () => void {
  const row = document.querySelector<HTMLElement>('[data-finding]:focus');
  row?.blur();
  return () => document.activeElement === document.body && row?.focus({ preventScroll: true });
}

/** Lets a person choose files or a folder. */
function useOpening({ bring, onTrouble }: Destination) {
  return useCallback(
    async (what: 'files' | 'folder') => {
      const answer = await request('file.open', { what });
      if (!answer.ok) onTrouble(answer.problem);
      else if (answer.value) await bring(handedOver(answer.value));
    },
    [bring, onTrouble],
  );
}

/** Pastes what is on the clipboard, also when the application's menu asks for it. */
function usePasteNew({ bring }: Destination) {
  const pasteNew = useCallback(() => bring(onClipboard()), [bring]);
  useEffect(
    () =>
      on('command.run', ({ command }) => {
        if (command === 'paste-new') void pasteNew();
      }),
    [pasteNew],
  );
  return pasteNew;
}

async function onClipboard(): Promise<Found> {
  const answer = await request('clipboard.read');
  if (!answer.ok) return answer;
  if (answer.value.text === '') return { ok: false, problem: { code: 'no-text' } };
  const text = await wholeText(answer.value);
  if (!text.ok) return text;
  const { html } = answer.value;
  return { ok: true, value: { given: { sources: [{ name: null, text: text.value, html }] } } };
}

function useHandedPastes({ bring }: Destination) {
  useEffect(() => on('paste.handed', (handed) => void bring(handedOver(handed))), [bring]);
}

/** The texts of files, which come one after the other. */
async function handedOver(handed: HandedPaste): Promise<Found> {
  const text = await wholeText(handed);
  if (!text.ok) return text;
  const { name, left } = handed;
  let end = 0;
  const sources = handed.files.map((file) => {
    end += file.units;
    return { name: file.name, text: text.value.slice(end - file.units, end) };
  });
  return { ok: true, value: { name, left, given: { sources } } };
}

function usePasteEvents({ bring }: Destination, pasteNew: () => Promise<void>) {
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const data = event.clipboardData;
      if (belongsToField(() => data?.getData('text/plain') ?? '')) return;
      event.preventDefault();
      const [file] = data?.files ?? [];
      // The event would hand over a long text at once, and the window would stand still meanwhile.
      if (data?.types.includes('text/plain')) void pasteNew();
      else if (data && file && !file.type.startsWith('image/')) void bring(filesIn(data));
      else void bring(Promise.resolve({ ok: false, problem: { code: 'no-text' } }));
    };
    document.addEventListener('paste', paste);
    return () => document.removeEventListener('paste', paste);
  }, [bring, pasteNew]);
}

async function filesIn(data: DataTransfer): Promise<Found> {
  const { files, name, left } = await droppedIn(data);
  return { ok: true, value: { name, left, given: { files } } };
}

function useDropEvents({ bring }: Destination) {
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
      if (data && data.files.length > 0) void bring(filesIn(data));
    };
    document.addEventListener('dragover', over);
    document.addEventListener('dragleave', leave);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('dragover', over);
      document.removeEventListener('dragleave', leave);
      document.removeEventListener('drop', drop);
    };
  }, [bring]);
}
