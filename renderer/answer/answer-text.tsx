import { answerLimit } from '../../bridge/limits';
import styles from './answer-text.module.css';
import { type Look, type LookOf, piecesOf } from './writing/pieces';

/**
 * The text of an answer, to be edited. It is painted by a layer behind the field, which breaks lines where the field
 * does: so holes, values, greeting and what a person wrote can be told apart.
 */
export function AnswerText({
  name,
  label,
  lang,
  text,
  looks,
  ready,
  onWrite,
}: {
  name: string;
  label: string;
  lang: string | undefined;
  text: string;
  looks: readonly LookOf[];
  /** Whether it has been written yet. Until then there is nothing to edit. */
  ready: boolean;
  onWrite: (text: string) => void;
}) {
  return (
    <div className={styles['paper']}>
      <div className={`${styles['text']} ${styles['painted']}`} lang={lang} aria-hidden="true">
        {piecesOf(text, looks).map(({ start, shown, looks: of }) =>
          of.length === 0 ? shown : <Piece key={start} shown={shown} looks={of} />,
        )}
      </div>
      <textarea
        name={name}
        className={`${styles['text']} ${styles['field']}`}
        aria-label={label}
        lang={lang}
        value={text}
        maxLength={answerLimit}
        data-answer=""
        readOnly={!ready}
        spellCheck={false}
        autoComplete="off"
        onChange={(event) => onWrite(event.target.value)}
      />
    </div>
  );
}

function Piece({ shown, looks }: { shown: string; looks: readonly Look[] }) {
  const className = looks.map((look) => styles[look]).join(' ');
  // What has to be filled is marked; how the rest is painted means nothing.
  if (looks.includes('hole')) return <mark className={className}>{shown}</mark>;
  return <span className={className}>{shown}</span>;
}
