import { type RefObject, useImperativeHandle, useRef } from 'react';
import type { Language } from '../../catalog/schema';
import type { AnswerLanguage } from '../case/ticket';
import { Segment } from '../design/segment';
import { tagOf, useStrings } from '../text/strings-context';
import styles from './answer-pane.module.css';
import { AnswerPart, Edited } from './answer-part';
import { CaseFieldInputs } from './case-fields';
import { DoorStrip } from './door-strip';
import { OptionsPanel } from './options-panel';
import { OutcomeLine } from './outcome-line';
import { SendButton } from './send-button';
import type { Draft, PaneHandle } from './use-draft';
import { languagesOf } from './writing/answer-edits';

/** The answer, ready to be sent. In a column of its own, both languages are shown, one below the other. */
export function AnswerPane({ draft, wide }: { draft: Draft; wide: boolean }) {
  const { answer, language, sending } = draft;
  const strings = useStrings().answer;
  const parted = wide && !(language === 'both' && answer.inseparable);
  // The language that is sent comes first, because it is read before it is sent.
  const shown = parted ? inOrder(language) : [language];
  const pane = useRef<HTMLElement>(null);
  usePaneHandle(draft, parted, pane);
  const sendButton = (
    <div className={styles['leaving']}>
      <SendButton draft={draft} />
    </div>
  );
  return (
    <section ref={pane} className={styles['pane']} aria-labelledby="answer-title">
      <div className={styles['controls']}>
        <header className={styles['bar']}>
          <h2 id="answer-title" className={styles['title']}>
            {strings.title}
          </h2>
          <Segment
            label={strings.languageLabel}
            value={language}
            options={[
              { value: 'zh', label: strings.chinese, lang: tagOf.zh },
              { value: 'en', label: strings.english, lang: tagOf.en },
              { value: 'both', label: strings.both },
            ]}
            onChange={draft.setLanguage}
          />
          <OptionsPanel draft={draft} />
          {!wide && sendButton}
        </header>
        <div className={styles['bar']}>
          <CaseFieldInputs draft={draft} />
          {!parted && <Edited answer={answer} which={language} />}
        </div>
        {/* Once the answer was sent, its outcome takes the place of the warning about what will be replaced. */}
        <div className={styles['outcome']} role="status">
          <OutcomeLine sending={sending} />
          <span className="visually-hidden">{sending.copied === null ? '' : strings.copied}</span>
        </div>
        {!sending.hasNews && <DoorStrip draft={draft} />}
      </div>
      <div className={styles['texts']}>
        {shown.map((which) => (
          <AnswerPart
            key={which}
            draft={draft}
            which={which}
            alone={!parted}
            goesOut={language === 'both' || which === language}
          />
        ))}
      </div>
      {wide && sendButton}
    </section>
  );
}

function inOrder(language: AnswerLanguage): readonly Language[] {
  return language === 'en' ? ['en', 'zh'] : ['zh', 'en'];
}

/** Goes to whatever fills a hole: the input of its field, or the hole itself where there is no such field. */
function usePaneHandle(draft: Draft, parted: boolean, pane: RefObject<HTMLElement | null>): void {
  const find = <T extends Element>(selector: string) => pane.current?.querySelector<T>(selector);
  const toField: PaneHandle['toField'] = (field) => find<HTMLInputElement>(`[name=${field}]`)?.focus();
  useImperativeHandle(draft.pane, () => ({
    toField,
    toSendButton: () => find<HTMLButtonElement>('[name=leave]')?.focus(),
    toHole(which) {
      const parts = parted ? languagesOf[which] : [which];
      const [hole] = parts.flatMap((part) => draft.holesIn(part).map((one) => ({ ...one, part })));
      if (hole?.name === 'customer' || hole?.name === 'ticket') toField(hole.name);
      else if (hole) {
        const text = find<HTMLTextAreaElement>(`textarea[name=answer-${hole.part}]`);
        text?.focus();
        text?.setSelectionRange(hole.start, hole.end);
      }
      return hole !== undefined;
    },
  }));
}

/** The empty column, before there is an answer. */
export function NoAnswer() {
  const strings = useStrings().answer;
  return (
    <section className={styles['pane']} aria-labelledby="answer-title">
      <header className={`${styles['controls']} ${styles['bar']}`}>
        <h2 id="answer-title" className={styles['title']}>
          {strings.title}
        </h2>
      </header>
      <p className={styles['none']}>{strings.none}</p>
    </section>
  );
}
