import { useCallback, useEffect, useRef, useState } from 'react';
import type { Value } from '../../../bridge/contract';
import { partsOf } from '../../../bridge/parts';
import type { TicketFormat } from '../../../catalog/export/choices';
import { on, request } from '../../bridge';
import { type OpenBatch, rowOfTicket } from '../../case/desk';
import type { FoundApart } from '../../case/found-apart';
import type { ReadPaste } from '../../case/read-paste';
import { readingOf } from '../../case/reading-of';
import type { AnswerLanguage, Ticket } from '../../case/ticket';
import { useCatalog } from '../../state/catalog-context';
import type { RaiseTrouble } from '../../text/raise-trouble';
import { useLanguage, useStrings } from '../../text/strings-context';
import type { FoundRow } from '../reading/found-row';
import { useMatterWords } from '../use-matter-words';
import { sheetHead, sheetRow } from './sheet-rows';

/** Loads what writes the answers. */
export type LoadWriter = () => Promise<
  (read: ReadPaste, ticket: Ticket) => { text: string; language: AnswerLanguage }
>;

/** How far an export is, or how it ended. */
export type TicketExport =
  | { kind: 'none' }
  /** `share` of the answers is written. */
  | { kind: 'writing'; share: number }
  | ({ kind: 'saved'; rows: number } & NonNullable<Value<'export.tickets'>>);

/** An answer that went out with others. */
export interface Sent {
  ticket: Ticket;
  text: string;
}

interface Sources {
  open: OpenBatch;
  listed: readonly Ticket[];
  rowFor: (ticket: Ticket) => FoundRow | undefined;
  apart: ReadonlyMap<number, FoundApart>;
  loadWriter: LoadWriter;
  /** The file is written, and these answers are in it. */
  onSent: (sent: readonly Sent[]) => void;
  onTrouble: RaiseTrouble;
}

let exports = 0;

/** Saves the listed tickets as one table, with the answer to each. */
export function useTicketExport({ open, listed, rowFor, apart, loadWriter, onSent, onTrouble }: Sources) {
  const [state, setState] = useState<TicketExport>({ kind: 'none' });
  const running = useRef('');
  const sheet = useSheet({ open, listed, rowFor, apart, loadWriter });
  const begin = useRef<(() => void) | null>(null);
  useEffect(
    () =>
      on('export.progress', ({ id }) => {
        // The first says that the path is chosen.
        if (id !== running.current) return;
        begin.current?.();
        begin.current = null;
      }),
    [],
  );
  const save = useCallback(
    async (format: TicketFormat, language: 'zh' | 'en') => {
      const id = `tickets ${++exports}`;
      running.current = id;
      const isWanted = () => running.current === id;
      const sent: Sent[] = [];
      begin.current = () =>
        void sheet({
          isWanted,
          onLetter: (ticket, text) => sent.push({ ticket, text }),
          send: (text, isLast) => request('export.part', { id, text, isLast }),
          onShare: (share) =>
            setState((now) =>
              now.kind === 'writing' && share - now.share < 0.01 ? now : { kind: 'writing', share },
            ),
        });
      const name = (open.batch.name ?? '').replace(/\.\w{1,6}$/, '').slice(0, 500);
      const answer = await request('export.tickets', { id, format, language, name });
      if (!isWanted()) return;
      running.current = '';
      const saved = answer.ok ? answer.value : null;
      if (saved) onSent(sent);
      setState(saved ? { kind: 'saved', rows: listed.length, ...saved } : { kind: 'none' });
      if (!answer.ok && answer.problem.code === 'file-not-saved')
        onTrouble(answer.problem, { what: 'saveElsewhere', run: () => void save(format, language) });
      else if (!answer.ok && answer.problem.code !== 'export-cancelled') onTrouble(answer.problem);
    },
    [sheet, open.batch.name, listed, onSent, onTrouble],
  );
  return {
    state,
    save,
    cancel() {
      void request('export.cancel', { id: running.current });
      running.current = '';
      setState({ kind: 'none' });
    },
    async reveal() {
      if (state.kind !== 'saved') return;
      const answer = await request('file.reveal', { path: state.path });
      if (!answer.ok) onTrouble(answer.problem);
    },
    dismiss: () => setState({ kind: 'none' }),
  };
}

interface Sending {
  onLetter: (ticket: Ticket, text: string) => void;
  isWanted: () => boolean;
  send: (text: string, isLast: boolean) => Promise<unknown>;
  onShare: (share: number) => void;
}

/** Milliseconds of writing after which the window has its turn. */
const atOnce = 12;
/** UTF-16 units of rows that are sent together. */
const portion = 256 * 1024;

/** Writes the sheet row by row, and sends it in parts. */
function useSheet({ open, listed, rowFor, apart, loadWriter }: Omit<Sources, 'onSent' | 'onTrouble'>) {
  const words = useStrings().batch;
  const windowLanguage = useLanguage();
  const title = useMatterWords();
  const catalog = useCatalog();
  return async (sending: Sending) => {
    const write = await loadWriter();
    const letterOf = async (ticket: Ticket) => {
      const found = apart.get(ticket.id);
      if (!found || found.text === '' || found.raw !== ticket.text) return null;
      return write(await readingOf(ticket.text, found, catalog), ticket);
    };
    const given = listed.flatMap((ticket) => {
      const row = rowOfTicket(open, ticket);
      return row ? [{ ticket, row }] : [];
    });
    const textOf = async ({ ticket, row }: (typeof given)[number]) => {
      const letter = await letterOf(ticket);
      if (letter) sending.onLetter(ticket, letter.text);
      const of = {
        ticket,
        row: rowFor(ticket),
        letter,
        words,
        title,
        windowLanguage,
      };
      return JSON.stringify(sheetRow(open.batch, row, of));
    };
    const head = `${JSON.stringify(sheetHead(open.batch, words)).slice(0, -1)},"rows":[`;
    await sendRows(head, given, textOf, sending);
  };
}

async function sendRows<Row>(
  head: string,
  rows: readonly Row[],
  textOf: (row: Row) => Promise<string>,
  { isWanted, send, onShare }: Sending,
): Promise<void> {
  const sendParts = async (text: string) => {
    for (const part of partsOf(text)) await send(part, false);
  };
  let waiting = head;
  let turn = performance.now();
  for (const [at, row] of rows.entries()) {
    waiting += (at === 0 ? '' : ',') + (await textOf(row));
    if (!isWanted()) return;
    if (waiting.length > portion) {
      await sendParts(waiting);
      waiting = '';
    }
    if (performance.now() - turn < atOnce) continue;
    onShare(at / rows.length);
    await new Promise((resolve) => setTimeout(resolve));
    turn = performance.now();
  }
  await sendParts(waiting);
  await send(']}', true);
}
