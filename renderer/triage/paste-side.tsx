import { type ReactNode, type Ref, useState } from 'react';
import type { Missing } from '../../catalog/triage/result';
import { lineAt } from '../case/lines';
import type { Paste, PasteAction } from '../case/paste-state';
import type { ReadPaste } from '../case/read-paste';
import { useStrings } from '../text/strings-context';
import { useAnnounced } from '../timing/use-announced';
import { Intake } from './intake/intake';
import { type LinesShown, PasteBand } from './paste/paste-band';
import { PasteEditor } from './paste/paste-editor';
import type { Evidence } from './reading/use-evidence';
import { Sheet } from './sheet/sheet';
import type { SheetHandle } from './sheet/use-reveal';
import type { SheetContent } from './sheet/use-sheet-content';
import styles from './triage-screen.module.css';

interface PasteSideProps {
  sheet: Ref<SheetHandle>;
  paste: Paste;
  content: SheetContent;
  /** What was found in the very text that is shown; null while it is being read. */
  read: (ReadPaste & { hidden: readonly string[] }) | null;
  evidence: Evidence;
  act: (action: PasteAction) => void;
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

/** The left side: the paste with its marks, and what was read off it. */
export function PasteSide(props: PasteSideProps) {
  const { paste, content, read, evidence, act, onOpen, asked, onAsk } = props;
  const [shown, setShown] = useState<LinesShown>('matter');
  const { folded } = content;
  const triage = read?.triage ?? null;
  return (
    <section className={styles['side']}>
      <PasteBand
        paste={paste}
        lines={content.starts.length}
        read={read}
        folded={folded && read && !paste.writing ? { matter: folded.lines, shown } : null}
        act={act}
        onShow={setShown}
        onOpen={onOpen}
      />
      {paste.writing ? <Writing {...props} /> : <MarkedUp {...props} shown={shown} onShow={setShown} />}
      <EvidenceStatus evidence={evidence} content={content} />
      <HiddenStatus count={paste.hidden.length} />
      <div className={styles['zone']}>
        <Intake
          raw={paste.text}
          triage={triage}
          hidden={paste.hidden}
          read={read?.hidden ?? none}
          onShow={(stretch) => act({ do: 'show', stretch })}
          asked={asked}
          onAsk={onAsk}
        />
      </div>
    </section>
  );
}

/** The paste while a person types in it. */
function Writing({ paste, act, pendingCopy }: Pick<PasteSideProps, 'paste' | 'act' | 'pendingCopy'>) {
  return (
    <div className={styles['writing']}>
      <PasteEditor
        text={paste.text}
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
  paste,
  content,
  evidence,
  onChoose,
  onHide,
  shown,
  onShow,
}: Pick<PasteSideProps, 'sheet' | 'paste' | 'content' | 'evidence' | 'onChoose' | 'onHide'> & {
  shown: LinesShown;
  onShow: (shown: LinesShown) => void;
}) {
  return (
    <Sheet
      ref={sheet}
      raw={paste.text}
      starts={content.starts}
      rows={shown === 'matter' && content.folded ? content.folded : content.whole}
      marks={content.marks}
      further={content.further}
      notes={content.notes}
      current={evidence.at?.offset ?? null}
      onUnfold={() => onShow('all')}
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
