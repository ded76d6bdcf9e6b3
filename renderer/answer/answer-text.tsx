import { answerLimit } from '../../bridge/limits';
import styles from './answer-text.module.css';
import type { Hole } from './writing/holes';

/**
 * The text of an answer, to be edited. Its holes are marked on a layer behind it, which breaks lines where the text
 * does.
 */
export function AnswerText({
  name,
  label,
  lang,
  text,
  holes,
  ready,
  onWrite,
}: {
  name: string;
  label: string;
  lang: string | undefined;
  text: string;
  holes: readonly Hole[];
  /** Whether it has been written yet. Until then there is nothing to edit. */
  ready: boolean;
  onWrite: (text: string) => void;
}) {
  return (
    <div className={styles['paper']}>
      {holes.length > 0 && (
        <div className={`${styles['text']} ${styles['behind']}`} lang={lang} aria-hidden="true">
          {stretchesOf(text, holes).map(({ start, shown, isHole }) =>
            isHole ? <mark key={start}>{shown}</mark> : shown,
          )}
        </div>
      )}
      <textarea
        name={name}
        className={styles['text']}
        aria-label={label}
        lang={lang}
        value={text}
        maxLength={answerLimit}
        readOnly={!ready}
        spellCheck={false}
        autoComplete="off"
        onChange={(event) => onWrite(event.target.value)}
      />
    </div>
  );
}

function stretchesOf(text: string, holes: readonly Hole[]) {
  let done = 0;
  const stretches = holes.flatMap(({ start, end }) => {
    const before = { start: done, shown: text.slice(done, start), isHole: false };
    done = end;
    return [before, { start, shown: text.slice(start, end), isHole: true }];
  });
  return [...stretches, { start: done, shown: text.slice(done), isHole: false }];
}
