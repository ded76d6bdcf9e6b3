import { memo, type RefObject } from 'react';
import { draftLimit } from '../../../bridge/limits';
import styles from './body-field.module.css';
import { linesOf } from './body-lines';

/**
 * The field for the text of a template. The lines with their numbers are on a layer behind it and break where the
 * field does, so that a number is beside the line it counts.
 */
export function BodyField({
  field,
  label,
  lang,
  body,
  wrong,
  describedBy,
  onWrite,
}: {
  field: RefObject<HTMLTextAreaElement | null>;
  label: string;
  lang: string;
  body: string;
  /** Numbers of the lines with a problem. */
  wrong: readonly number[];
  describedBy: string;
  onWrite: (body: string) => void;
}) {
  return (
    <div className={styles['scroll']}>
      <div className={styles['sheet']}>
        <Lines body={body} wrong={wrong.join()} />
        <textarea
          ref={field}
          className={styles['field']}
          aria-label={label}
          aria-invalid={wrong.length > 0}
          aria-describedby={describedBy}
          lang={lang}
          value={body}
          maxLength={draftLimit}
          spellCheck={false}
          autoComplete="off"
          onChange={({ target }) => onWrite(target.value)}
        />
      </div>
    </div>
  );
}

const Lines = memo(function Lines({ body, wrong }: { body: string; wrong: string }) {
  const isWrong = new Set(wrong.split(','));
  return (
    <div className={styles['lines']} aria-hidden="true">
      {linesOf(body).map(({ number, parts }) => (
        <div
          key={number}
          className={styles['line']}
          data-number={number}
          data-wrong={isWrong.has(String(number)) || undefined}
        >
          {parts.map(({ kind, text, index }) => (
            <span key={index} className={styles[kind]}>
              {text}
            </span>
          ))}
          {'\u200b'}
        </div>
      ))}
    </div>
  );
});
