import { memo, type ReactNode, type Ref, useMemo, useState } from 'react';
import type { Span } from '../../catalog/triage/result';
import type { DayAction } from '../case/day';
import { lineAt } from '../case/lines';
import type { ReadPaste } from '../case/read-paste';
import { isBlank, type Pasted } from '../case/ticket';
import type { RaiseTrouble } from '../text/raise-trouble';
import { useStrings } from '../text/strings-context';
import { useAnnounced } from '../timing/use-announced';
import { type Find, useFind } from './find/use-find';
import { AsidePanel } from './intake/aside-panel';
import { FactsStrip } from './intake/facts-strip';
import { PasteBar } from './paste/paste-bar';
import { PasteEditor } from './paste/paste-editor';
import type { Evidence } from './reading/use-evidence';
import { withFound } from './sheet/marks';
import { Sheet } from './sheet/sheet';
import type { SheetHandle } from './sheet/use-reveal';
import type { SheetContent } from './sheet/use-sheet-content';
import styles from './triage-screen.module.css';

interface PasteSideProps {
  sheet: Ref<SheetHandle>;
  ticket: Pasted;
  content: SheetContent;
  /** What was found in the very text that is shown; null while it is being read. */
  read: (ReadPaste & { hidden: readonly string[] }) | null;
  evidence: Evidence;
  /** Brings an offset of the paste into sight. */
  onReveal: (offset: number) => void;
  /** Brings the paste itself into sight, where another pane has its place. */
  onLook: () => void;
  act: (action: DayAction) => void;
  /** Reads the paste as the tickets that it may be. */
  onApart: () => void;
  onOpen: () => void;
  onChoose: (rank: number) => void;
  onCount: (span: Span) => void;
  onHide: (stretch: string) => void;
  onTrouble: RaiseTrouble;
  /** Shown under the editor: a copy that waits for the person who is typing there. */
  pendingCopy: ReactNode;
}

const showing = ({ id, hidden }: Pasted, stretch: string): DayAction => ({
  do: 'note',
  id,
  as: 'show',
  change: { hidden: hidden.filter((one) => one !== stretch) },
});

/** The paste with its marks, and what was read off it. Rendered again only where one of its props changes. */
export const PasteSide = memo(function PasteSide(props: PasteSideProps) {
  const { ticket, content, read, evidence, act, onApart, onOpen } = props;
  const strings = useStrings().paste;
  const [asideOf, setAsideOf] = useState<number | null>(null);
  const { folded } = content;
  const aside = asideOf === ticket.id;
  const find = useFind({
    ...{ of: ticket.id, text: ticket.text, content, reveal: props.onReveal, onLook: props.onLook },
    shown: !ticket.writing && !isBlank(ticket.text),
  });
  return (
    <section className={styles['paste']} data-drop={strings.drop}>
      <PasteBar
        ticket={ticket}
        lines={content.starts.length}
        read={read}
        matter={folded && read && !ticket.writing ? folded.lines : null}
        aside={aside}
        find={find}
        act={act}
        onAside={() => setAsideOf(aside ? null : ticket.id)}
        onApart={onApart}
        onOpen={onOpen}
      />
      {ticket.writing ? (
        <Writing {...props} />
      ) : (
        <MarkedUp key={`sheet ${ticket.id}`} {...props} find={find} />
      )}
      <EvidenceStatus evidence={evidence} content={content} />
      <HiddenStatus key={`hidden ${ticket.id}`} count={ticket.hidden.length} />
      <Foot {...props} aside={aside} />
    </section>
  );
});

/** Under the paste: what it states, or in its place what was ignored and masked in it. */
function Foot({
  ticket,
  read,
  aside,
  act,
  onTrouble,
}: Pick<PasteSideProps, 'ticket' | 'read' | 'act' | 'onTrouble'> & { aside: boolean }) {
  const { empty } = useStrings();
  if (isBlank(ticket.text))
    return (
      <section className={styles['private']}>
        <h2>{empty.privateTitle}</h2>
        <p>{empty.privateText}</p>
      </section>
    );
  if (aside && read)
    return (
      <AsidePanel read={read} hidden={ticket.hidden} onShow={(stretch) => act(showing(ticket, stretch))} />
    );
  return <FactsStrip facts={read?.triage.facts ?? null} onTrouble={onTrouble} />;
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
  find,
  act,
  onChoose,
  onCount,
  onHide,
}: Pick<
  PasteSideProps,
  'sheet' | 'ticket' | 'content' | 'evidence' | 'act' | 'onChoose' | 'onCount' | 'onHide'
> & { find: Find | null }) {
  const match = find?.matches[find.at];
  const { marks: found } = content;
  const marks = useMemo(() => withFound(found, match), [found, match]);
  return (
    <Sheet
      ref={sheet}
      of={ticket.id}
      raw={ticket.text}
      starts={content.starts}
      rows={ticket.folded && content.folded ? content.folded : content.whole}
      marks={marks}
      further={content.further}
      notes={content.notes}
      current={match?.start ?? evidence.at?.offset ?? null}
      found={find}
      onUnfold={() => act({ do: 'fold', folded: false })}
      onChoose={onChoose}
      onCount={onCount}
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
