import type { ReactNode, Ref } from 'react';
import type { Missing } from '../../catalog/triage/result';
import type { DayAction } from '../case/day';
import { lineAt } from '../case/lines';
import type { ReadPaste } from '../case/read-paste';
import type { Ticket } from '../case/ticket';
import { useStrings } from '../text/strings-context';
import { useAnnounced } from '../timing/use-announced';
import { Intake } from './intake/intake';
import { PasteBand } from './paste/paste-band';
import { PasteEditor } from './paste/paste-editor';
import type { Evidence } from './reading/use-evidence';
import { Sheet } from './sheet/sheet';
import type { SheetHandle } from './sheet/use-reveal';
import type { SheetContent } from './sheet/use-sheet-content';
import styles from './triage-screen.module.css';

interface PasteSideProps {
  sheet: Ref<SheetHandle>;
  ticket: Ticket;
  content: SheetContent;
  /** What was found in the very text that is shown; null while it is being read. */
  read: (ReadPaste & { hidden: readonly string[] }) | null;
  evidence: Evidence;
  act: (action: DayAction) => void;
  onOpen: () => void;
  onChoose: (rank: number) => void;
  onHide: (stretch: string) => void;
  /** The missing things that the answer asks for. */
  asked: readonly Missing[];
  onAsk: (kind: Missing['kind']) => void;
  /** Shown under the editor: a copy that waits for the person who is typing there. */
  pendingCopy: ReactNode;
}

const none: readonly string[] = [];

const showing = ({ id, hidden }: Ticket, stretch: string): DayAction => ({
  do: 'note',
  id,
  as: 'show',
  change: { hidden: hidden.filter((one) => one !== stretch) },
});

/** The left side: the paste with its marks, and what was read off it. */
export function PasteSide(props: PasteSideProps) {
  const { ticket, content, read, evidence, act, onOpen, asked, onAsk } = props;
  const { folded } = content;
  const triage = read?.triage ?? null;
  return (
    <section className={styles['side']}>
      <PasteBand
        ticket={ticket}
        lines={content.starts.length}
        read={read}
        matter={folded && read && !ticket.writing ? folded.lines : null}
        act={act}
        onOpen={onOpen}
      />
      {ticket.writing ? <Writing {...props} /> : <MarkedUp key={`sheet ${ticket.id}`} {...props} />}
      <EvidenceStatus evidence={evidence} content={content} />
      <HiddenStatus key={`hidden ${ticket.id}`} count={ticket.hidden.length} />
      <div className={styles['zone']}>
        <Intake
          key={ticket.id}
          raw={ticket.text}
          triage={triage}
          hidden={ticket.hidden}
          read={read?.hidden ?? none}
          onShow={(stretch) => act(showing(ticket, stretch))}
          asked={asked}
          onAsk={onAsk}
        />
      </div>
    </section>
  );
}

/** The paste while a person types in it. */
function Writing({ ticket, act, pendingCopy }: Pick<PasteSideProps, 'ticket' | 'act' | 'pendingCopy'>) {
  return (
    <div className={styles['writing']}>
      <PasteEditor
        text={ticket.text}
        onType={(text) => act({ do: 'type', text })}
        onDone={() => act({ do: 'done' })}
      />
      {pendingCopy}
    </div>
  );
}

/** The paste with its marks. */
function MarkedUp({
  sheet,
  ticket,
  content,
  evidence,
  act,
  onChoose,
  onHide,
}: Pick<PasteSideProps, 'sheet' | 'ticket' | 'content' | 'evidence' | 'act' | 'onChoose' | 'onHide'>) {
  return (
    <Sheet
      ref={sheet}
      raw={ticket.text}
      starts={content.starts}
      rows={ticket.folded && content.folded ? content.folded : content.whole}
      marks={content.marks}
      further={content.further}
      notes={content.notes}
      current={evidence.at?.offset ?? null}
      onUnfold={() => act({ do: 'fold', folded: false })}
      onChoose={onChoose}
      onHide={onHide}
    />
  );
}

/** Tells a screen reader that something was hidden, or shown again. */
function HiddenStatus({ count }: { count: number }) {
  const strings = useStrings().paste;
  const said = useAnnounced(count === 0 ? '' : strings.hiddenByHand(count));
  return (
    <p className="visually-hidden" role="status">
      {said}
    </p>
  );
}

/** Tells a screen reader which piece of evidence was scrolled to. */
function EvidenceStatus({ evidence: { at, count }, content }: { evidence: Evidence; content: SheetContent }) {
  const strings = useStrings().paste;
  return (
    <p className="visually-hidden" role="status">
      {at && strings.evidenceAt(at.index + 1, count, lineAt(content.starts, at.offset) + 1)}
    </p>
  );
}
