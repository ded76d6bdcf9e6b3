import { type Ref, useImperativeHandle, useRef } from 'react';
import { sinceOf } from '../../../../catalog/cases/overview/span';
import { useLanguage, useStrings } from '../../../text/strings-context';
import type { OverviewTable as TableName } from '../../../vocabulary/overview-tables';
import { rangeOf } from '../counted/dates';
import { answeredText, changeText, shareText } from '../counted/figures';
import type { OverviewLine } from '../counted/overview-lines';
import { shortName, useLineNames } from '../counted/use-line-names';
import type { OverviewShown } from '../counted/use-overview';
import styles from './overview-table.module.css';
import { Spark } from './spark';
import { useMostly } from './use-mostly';

export interface TableHandle {
  /** Gives the focus to the row at that place. */
  focusRow: (at: number) => void;
}

/** Whether there is a time before the period, as long as it, in which cases were kept. */
export const hasBefore = ({ order, read: { span } }: OverviewShown) =>
  order.period !== null && span.begun !== null && span.begun <= sinceOf(span).before;

/** How many cases there were of each: new and rising ones first. */
export function OverviewTable({
  ref,
  shown,
  table,
  chosen,
  onChoose,
  onList,
}: {
  ref: Ref<TableHandle>;
  shown: OverviewShown;
  table: TableName;
  chosen: OverviewLine | null;
  onChoose: (line: OverviewLine) => void;
  onList: (line: OverviewLine) => void;
}) {
  const { overview: strings } = useStrings();
  const body = useRef<HTMLTableSectionElement>(null);
  useImperativeHandle(ref, () => ({
    focusRow: (at) => body.current?.querySelectorAll('button')[at]?.focus(),
  }));
  return (
    <div className={styles['scroller']}>
      <table className={styles['table']} data-codes={table === 'finding' || undefined}>
        <caption className="visually-hidden">{strings.caption(strings.table[table])}</caption>
        <Head shown={shown} table={table} />
        <tbody ref={body}>
          {shown.lines.map((line) => (
            <Row
              key={line.id}
              {...{ shown, table, line, onChoose, onList }}
              isChosen={line.id === chosen?.id}
            />
          ))}
        </tbody>
      </table>
      {shown.further > 0 && <p className={styles['further']}>{strings.others(shown.further)}</p>}
    </div>
  );
}

function Head({ shown, table }: { shown: OverviewShown; table: TableName }) {
  const { overview: strings } = useStrings();
  const language = useLanguage();
  const { heads, hints } = strings;
  const ofCodes = table === 'finding' || table === 'fault';
  return (
    <thead>
      <tr>
        {table === 'finding' && (
          <th scope="col" className={styles['code']}>
            {heads.code}
          </th>
        )}
        <th scope="col">{table === 'finding' ? heads.finding : strings.table[table]}</th>
        <th scope="col" className={styles['bars']}>
          {strings.range(...rangeOf(shown.read.span, language))}
        </th>
        <th scope="col" className={styles['number']}>
          {heads.cases}
        </th>
        <th scope="col" className={styles['number']} title={hints.before}>
          {heads.before}
        </th>
        <th scope="col" className={styles['number']} title={hints.solved}>
          {heads.solved}
        </th>
        <th scope="col" className={styles['number']} title={hints.answered}>
          {heads.answered}
        </th>
        <th scope="col" className={styles['mostly']}>
          {ofCodes ? heads.mostlyOn : heads.mostlyOf}
        </th>
      </tr>
    </thead>
  );
}

function Row({
  shown,
  table,
  line,
  isChosen,
  onChoose,
  onList,
}: {
  shown: OverviewShown;
  table: TableName;
  line: OverviewLine;
  isChosen: boolean;
  onChoose: (line: OverviewLine) => void;
  onList: (line: OverviewLine) => void;
}) {
  const { overview: strings, number } = useStrings();
  const name = useLineNames()(table, line.tally);
  const mostly = useMostly()(table, shown, line);
  const { tally, standing } = line;
  const counts = shown.behind.get(line.id)?.counts;
  return (
    <tr className={styles['row']} data-chosen={isChosen || undefined} onClick={() => onChoose(line)}>
      {table === 'finding' && <td className={styles['code']}>{name.code || '–'}</td>}
      <th scope="row">
        <button
          type="button"
          className={styles['name']}
          aria-current={isChosen || undefined}
          aria-label={strings.lists(name.code ? `${name.code} ${name.title}` : name.title)}
          title={strings.lists(shortName(name))}
          onFocus={() => onChoose(line)}
          onClick={() => onList(line)}
        >
          {name.title}
        </button>
        {standing && (
          <span
            className={styles['standing']}
            title={standing === 'rising' ? strings.standingHint : undefined}
          >
            {strings.standings[standing]}
          </span>
        )}
      </th>
      <td>{counts && <Spark counts={counts} span={shown.read.span} chosen={isChosen} />}</td>
      <td className={styles['cases']}>{number(tally.cases)}</td>
      <td className={styles['number']}>
        {changeText(tally, hasBefore(shown) ? tally.before : null, strings)}
      </td>
      <td className={styles['number']} title={strings.shareOf(tally.solved, tally.ended)}>
        {shareText(tally.solved, tally.ended, strings)}
      </td>
      <td className={styles['number']}>{answeredText(tally, strings)}</td>
      <td className={styles['mostly']}>{mostly}</td>
    </tr>
  );
}
