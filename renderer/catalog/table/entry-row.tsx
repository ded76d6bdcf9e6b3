import { type MouseEvent, memo, type ReactNode } from 'react';
import type { Entry } from '../../../catalog/schema';
import { tagOf, useLanguage, useStrings } from '../../text/strings-context';
import type { ColumnId } from '../../vocabulary/columns';
import { alsoFound } from '../search/also-found';
import { Marked } from '../search/marked';
import { spansIn, spansInCode, type Wanted } from '../search/matches';
import styles from './entry-table.module.css';
import { pinnedProps } from './pinned';
import type { Way } from './selection';
import type { ShownColumn, Words } from './use-table';

interface RowProps {
  entry: Entry;
  /** Whether it is a sub-code, shown under its code. */
  nested: boolean;
  domId: string;
  /** Row number in the grid; the head is 1. */
  rowIndex: number;
  /** In pixels. */
  top: number;
  columns: readonly ShownColumn[];
  words: Words;
  wanted: Wanted;
  current: boolean;
  chosen: boolean;
  onChoose: (id: string, way: Way) => void;
  onOpen: () => void;
}

const wayOf = (event: MouseEvent): Way =>
  event.shiftKey ? 'range' : event.ctrlKey || event.metaKey ? 'toggle' : 'alone';

/** A row of the table. Memoised: it is rendered again only if one of its props changes. */
export const EntryRow = memo(function EntryRow({
  entry,
  nested,
  domId,
  rowIndex,
  top,
  columns,
  current,
  chosen,
  ...rest
}: RowProps) {
  const symbolApart = columns.some(({ id }) => id === 'symbol');
  return (
    <tr
      id={domId}
      aria-rowindex={rowIndex}
      aria-selected={chosen}
      className={styles['row']}
      data-current={current}
      data-deprecated={entry.deprecated !== undefined}
      style={{ transform: `translateY(${top}px)` }}
      onClick={(event) => rest.onChoose(entry.id, wayOf(event))}
      onDoubleClick={rest.onOpen}
    >
      {columns.map((column) => (
        <td key={column.id} {...pinnedProps(styles['cell'], column)} data-column={column.id}>
          <Cell
            column={column.id}
            entry={entry}
            nested={nested}
            symbolApart={symbolApart}
            words={rest.words}
            wanted={rest.wanted}
          />
        </td>
      ))}
    </tr>
  );
});

interface CellProps {
  column: ColumnId;
  entry: Entry;
  nested: boolean;
  /** Whether the symbol has a column of its own. Otherwise it follows the title. */
  symbolApart: boolean;
  words: Words;
  wanted: Wanted;
}

function Cell({ column, entry, nested, symbolApart, words, wanted }: CellProps): ReactNode {
  const text = words[column](entry) ?? '';
  switch (column) {
    case 'code':
      return <Marked text={text} spans={spansInCode(text, wanted)} />;
    case 'title':
      return <Title entry={entry} nested={nested} title={text} symbolApart={symbolApart} wanted={wanted} />;
    case 'symbol':
      return <Marked text={text} spans={spansIn(text, wanted)} />;
    case 'flags':
      return <Flags entry={entry} />;
    default:
      return <span title={text}>{text}</span>;
  }
}

function Title({
  entry,
  nested,
  title,
  symbolApart,
  wanted,
}: Omit<CellProps, 'column' | 'words'> & { title: string }) {
  const strings = useStrings().catalog;
  const also = alsoFound(entry, useLanguage(), wanted);
  return (
    <div className={styles['line']} data-nested={nested}>
      {nested && (
        <span className={styles['sub']}>
          <span className="visually-hidden">{strings.subcode}</span>
        </span>
      )}
      <span className={styles['title']} title={title}>
        <Marked text={title} spans={spansIn(title, wanted)} />
      </span>
      {also && (
        <span className={styles['also']} lang={also.language && tagOf[also.language]} title={also.text}>
          <Marked text={also.text} spans={also.spans} />
        </span>
      )}
      {!symbolApart && entry.symbol && (
        <span className={styles['symbol']} title={entry.symbol}>
          <Marked text={entry.symbol} spans={spansIn(entry.symbol, wanted)} />
        </span>
      )}
    </div>
  );
}

/** Warnings about an entry, each as a sign with a word for screen readers. */
function Flags({ entry }: { entry: Entry }) {
  const strings = useStrings().catalog;
  const flags = [
    entry.deprecated && { sign: '†', word: strings.deprecated, alert: false },
    entry.disputes.length > 0 && { sign: '≠', word: strings.disputed, alert: true },
  ].filter((flag) => flag !== undefined && flag !== false);
  return flags.map(({ sign, word, alert }) => (
    <span key={sign} className={styles['flag']} data-alert={alert} title={word}>
      <span aria-hidden="true">{sign}</span>
      <span className="visually-hidden">{word}</span>
    </span>
  ));
}
