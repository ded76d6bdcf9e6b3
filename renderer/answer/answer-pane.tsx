import { type ReactNode, type RefObject, useContext, useImperativeHandle, useRef } from 'react';
import type { Language } from '../../catalog/schema';
import { OutcomeContext } from '../case/outcome-context';
import { SavedLine } from '../design/saved-line';
import { Segment } from '../design/segment';
import { useKeptScroll } from '../design/use-kept-scroll';
import { tagOf, useStrings } from '../text/strings-context';
import { AnswerBar } from './answer-bar';
import styles from './answer-pane.module.css';
import { AnswerText } from './answer-text';
import { CaseFieldInputs } from './case-fields';
import { DoorStrip } from './door-strip';
import { MissingList } from './missing-list';
import type { Draft, PaneHandle } from './use-draft';
import { languagesOf } from './writing/answer-edits';

interface AnswerPaneProps {
  draft: Draft;
  /** Whether there is room for two languages below each other. */
  wide: boolean;
  /** Whether the button that copies stands in here, and not above the panes. */
  withButton: boolean;
  /** Shown between the head and the letter. */
  about?: ReactNode;
  /** Brings the answer into sight, where it is not. */
  onShow: () => void;
}

/** The letter that goes back: to whom, its text, what it asks for, and the button that copies it. */
export function AnswerPane({ draft, wide, withButton, about, onShow }: AnswerPaneProps) {
  const strings = useStrings().answer;
  const { answer, language, sending } = draft;
  const parted = wide && language === 'both' && !answer.inseparable;
  const shown = parted ? languagesOf.both : [language];
  const pane = useRef<HTMLElement>(null);
  usePaneHandle(draft, parted, pane, onShow);
  return (
    <section ref={pane} className={styles['pane']} aria-labelledby="answer-title">
      <AnswerHead draft={draft} />
      {about}
      <Letter draft={draft} shown={shown} large={wide && !parted} />
      {/* Once the answer was sent, its outcome takes the place of the warning about what will be replaced. */}
      <div role="status">
        <Saved draft={draft} />
        <span className="visually-hidden">{sending.copied === null ? '' : strings.copied}</span>
      </div>
      {!sending.hasNews && <DoorStrip draft={draft} />}
      <MissingList
        key={`missing ${draft.of}`}
        missing={draft.missing}
        asked={draft.asked}
        onAsk={draft.ask}
      />
      <AnswerBar draft={draft} withButton={withButton} />
    </section>
  );
}

function AnswerHead({ draft }: { draft: Draft }) {
  const strings = useStrings().answer;
  const outcome = useContext(OutcomeContext);
  return (
    <header className={styles['head']}>
      <div className={styles['words']}>
        <div className={styles['line']}>
          <h2 id="answer-title" className={styles['title']}>
            {strings.title}
          </h2>
          {outcome}
        </div>
        <CaseFieldInputs key={draft.of} draft={draft} />
      </div>
      <Segment
        label={strings.languageLabel}
        value={draft.language}
        options={[
          { value: 'zh', label: strings.chinese, lang: tagOf.zh },
          { value: 'en', label: strings.english, lang: tagOf.en },
          { value: 'both', label: strings.both },
        ]}
        onChange={draft.setLanguage}
      />
    </header>
  );
}

/** The text, where it was left when this paste was shown last. In a wide window, two languages are two texts. */
function Letter({
  draft,
  shown,
  large,
}: {
  draft: Draft;
  shown: readonly (Language | 'both')[];
  large: boolean;
}) {
  const strings = useStrings().answer;
  const { answer } = draft;
  const names = { zh: strings.chinese, en: strings.english, both: strings.both };
  const letter = useRef<HTMLDivElement>(null);
  useKeptScroll(letter, 'answer', draft.of);
  return (
    <div ref={letter} className={`${styles['letter']} ${large ? styles['large'] : ''}`}>
      {shown.map((which) => (
        <AnswerText
          key={which}
          name={`answer-${which}`}
          label={shown.length > 1 ? strings.labelIn(names[which]) : strings.label}
          lang={which === 'both' ? undefined : tagOf[which]}
          text={answer.textIn(which)}
          looks={draft.looksIn(which)}
          ready={draft.ready}
          onWrite={(text) => answer.write(which, text)}
        />
      ))}
    </div>
  );
}

/** Where the answer was saved, and what was replaced in it. */
function Saved({ draft: { sending } }: { draft: Draft }) {
  const strings = useStrings().answer;
  const { outcome, hasNews, dismiss, reveal } = sending;
  if (!hasNews || outcome?.kind !== 'saved') return null;
  const { path, withheld } = outcome;
  return (
    <SavedLine
      said={strings.saved}
      path={path}
      notes={withheld.length > 0 ? [strings.savedWithout(withheld)] : []}
      onReveal={reveal}
      onDismiss={dismiss}
    />
  );
}

/** Goes to whatever fills a hole: the input of its field, or the hole itself where there is no such field. */
function usePaneHandle(
  draft: Draft,
  parted: boolean,
  pane: RefObject<HTMLElement | null>,
  onShow: () => void,
): void {
  const find = <T extends Element>(selector: string) => pane.current?.querySelector<T>(selector);
  const toField: PaneHandle['toField'] = (field) => {
    onShow();
    const input = find<HTMLInputElement>(`[name=${field}]`);
    input?.focus();
    input?.select();
  };
  useImperativeHandle(draft.pane, () => ({
    toField,
    toText() {
      onShow();
      find<HTMLTextAreaElement>('textarea')?.focus();
    },
    toSendButton: () => document.querySelector<HTMLButtonElement>('[name=leave]')?.focus(),
    toHole(which) {
      const parts = parted ? languagesOf[which] : [which];
      const [hole] = parts.flatMap((part) => draft.holesIn(part).map((one) => ({ ...one, part })));
      if (hole?.name === 'customer' || hole?.name === 'ticket') toField(hole.name);
      else if (hole) {
        onShow();
        const text = find<HTMLTextAreaElement>(`textarea[name=answer-${hole.part}]`);
        text?.focus();
        text?.setSelectionRange(hole.start, hole.end);
      }
      return hole !== undefined;
    },
  }));
}

/** The empty column, before there is an answer. */
export function NoAnswer({ about }: { about?: ReactNode }) {
  const strings = useStrings().answer;
  return (
    <section className={styles['pane']} aria-labelledby="answer-title">
      <header className={styles['head']}>
        <h2 id="answer-title" className={styles['title']}>
          {strings.title}
        </h2>
      </header>
      {about}
      <div className={styles['letter']} />
    </section>
  );
}
