import { type ReactNode, type Ref, useState } from 'react';
import type { Missing, Triage } from '../../catalog/triage/result';
import { lineAt } from '../case/lines';
import type { Paste, PasteAction } from '../case/paste-state';
import { useStrings } from '../text/strings-context';
import { Intake } from './intake/intake';
import { type LinesShown, PasteBand } from './paste/paste-band';
import { PasteEditor } from './paste/paste-editor';
import type { Evidence } from './reading/use-evidence';
import { Sheet, type SheetHandle } from './sheet/sheet';
import type { Page } from './sheet/use-page';
import styles from './triage-screen.module.css';

/** The left side: what came in, with its marks, and what was read off it. */
export function PasteSide({
  sheet,
  paste,
  page,
  triage,
  evidence,
  act,
  onOpen,
  onChoose,
  asked,
  onAsk,
  pendingCopy,
}: {
  sheet: Ref<SheetHandle>;
  paste: Paste;
  page: Page;
  /** What was found in the very text that is shown; null while it is being read. */
  triage: Triage | null;
  evidence: Evidence;
  act: (action: PasteAction) => void;
  onOpen: () => void;
  onChoose: (rank: number) => void;
  /** What the answer asks for. */
  asked: readonly Missing[];
  onAsk: (kind: Missing['kind']) => void;
  /** Stands under a text that someone types: what was copied, held back meanwhile. */
  pendingCopy: ReactNode;
}) {
  const strings = useStrings().paste;
  const [shown, setShown] = useState<LinesShown>('matter');
  const { folded } = page;
  return (
    <section className={styles['side']}>
      <PasteBand
        paste={paste}
        lines={page.starts.length}
        triage={triage}
        folded={folded && triage && !paste.writing ? { matter: folded.lines, shown } : null}
        act={act}
        onShow={setShown}
        onOpen={onOpen}
      />
      {paste.writing ? (
        <div className={styles['writing']}>
          <PasteEditor
            text={paste.text}
            onType={(text) => act({ do: 'type', text })}
            onDone={() => act({ do: 'done' })}
          />
          {pendingCopy}
        </div>
      ) : (
        <Sheet
          ref={sheet}
          raw={paste.text}
          starts={page.starts}
          rows={shown === 'matter' && folded ? folded : page.whole}
          marks={page.marks}
          notes={page.notes}
          current={evidence.at?.offset ?? null}
          onUnfold={() => setShown('all')}
          onChoose={onChoose}
        />
      )}
      <p className="visually-hidden" role="status">
        {evidence.at &&
          strings.evidenceAt(
            evidence.at.place + 1,
            evidence.count,
            lineAt(page.starts, evidence.at.offset) + 1,
          )}
      </p>
      <div className={styles['zone']}>
        <Intake raw={paste.text} triage={triage} asked={asked} onAsk={onAsk} />
      </div>
    </section>
  );
}
