import type { Suggestion } from '../../bridge/contract/watch';
import styles from './card.module.css';
import { piecesOf } from './pieces';

/** The line in which the error was seen, with marks. */
export function Excerpt({
  text,
  marks,
  verdict,
}: Suggestion['excerpt'] & { verdict: Suggestion['verdict'] }) {
  return (
    <p className={`mono ${styles['excerpt']}`} lang="">
      {piecesOf(text, marks).map((piece) =>
        piece.marked ? (
          <mark key={piece.start} className={verdict === 'match' ? styles['seen'] : styles['open']}>
            {piece.text}
          </mark>
        ) : (
          piece.text
        ),
      )}
    </p>
  );
}
