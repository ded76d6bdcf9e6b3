import { Fragment } from 'react';
import styles from './marked.module.css';
import type { Span } from './matches';

/** A text with its matches in bold. Colour is used for the chosen row. */
export function Marked({ text, spans }: { text: string; spans: readonly Span[] }) {
  if (spans.length === 0) return text;
  let end = 0;
  const pieces = spans.map((span) => {
    const before = text.slice(end, span.start);
    end = span.end;
    return (
      <Fragment key={span.start}>
        {before}
        <mark className={styles['mark']}>{text.slice(span.start, span.end)}</mark>
      </Fragment>
    );
  });
  return [...pieces, text.slice(end)];
}
