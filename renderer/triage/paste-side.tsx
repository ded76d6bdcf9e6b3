import { type Ref, useState } from 'react';
import type { Missing, Triage } from '../../catalog/triage/result';
import { Intake } from './intake';
import { type LinesShown, PasteBand } from './paste-band';
import { PasteEditor } from './paste-editor';
import type { Paste, PasteAction } from './paste-state';
import { Sheet, type SheetHandle } from './sheet';
import styles from './triage-place.module.css';
import type { Page } from './use-page';

/** The left side: what came in, with its marks, and what was read off it. */
export function PasteSide({
  sheet,
  paste,
  page,
  triage,
  act,
  onOpen,
  onChoose,
  asked,
  onAsk,
}: {
  sheet: Ref<SheetHandle>;
  paste: Paste;
  page: Page;
  /** What was found in the very text that is shown; null while it is being read. */
  triage: Triage | null;
  act: (action: PasteAction) => void;
  onOpen: () => void;
  onChoose: (rank: number) => void;
  /** What the answer asks for. */
  asked: readonly Missing[];
  onAsk: (kind: Missing['kind']) => void;
}) {
  const [shown, setShown] = useState<LinesShown>('matter');
  const { folded } = page;
  return (
    <section className={styles['side']}>
      <PasteBand
        paste={paste}
        lines={page.starts.length}
        triage={triage}
        folded={folded && !paste.writing ? { matter: folded.lines, shown } : null}
        act={act}
        onShow={setShown}
        onOpen={onOpen}
      />
      {paste.writing ? (
        <PasteEditor
          text={paste.text}
          onType={(text) => act({ do: 'type', text })}
          onDone={() => act({ do: 'done' })}
        />
      ) : (
        <Sheet
          ref={sheet}
          raw={paste.text}
          starts={page.starts}
          rows={shown === 'matter' && folded ? folded : page.whole}
          marks={page.marks}
          notes={page.notes}
          onUnfold={() => setShown('all')}
          onChoose={onChoose}
        />
      )}
      <div className={styles['zone']}>
        <Intake raw={paste.text} triage={triage} asked={asked} onAsk={onAsk} />
      </div>
    </section>
  );
}
