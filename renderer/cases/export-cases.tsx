import { useState } from 'react';
import { request } from '../bridge';
import { Button } from '../design/button';
import { CommandKeys } from '../keys/command-keys';
import { useOffer } from '../keys/use-offers';
import type { RaiseTrouble } from '../text/raise-trouble';
import { useStrings } from '../text/strings-context';
import styles from './export-cases.module.css';
import type { CaseListState } from './use-case-list';

/** Writes the listed cases as JSON lines. */
export function ExportCases({
  active,
  list,
  onTrouble,
}: {
  active: boolean;
  list: CaseListState;
  onTrouble: RaiseTrouble;
}) {
  const { cases: strings, number } = useStrings();
  const [done, setDone] = useState('');
  const { listed, filter } = list;
  const run = async () => {
    const answer = await request('cases.export', { filter });
    if (!answer.ok) return onTrouble(answer.problem);
    return setDone(answer.value ? strings.exported(answer.value.count, answer.value.path) : '');
  };
  const can = listed !== null && listed.total !== 0;
  useOffer(active && can ? [{ id: 'export-cases', run: () => void run() }] : []);
  const count = listed?.total === null || !listed ? '' : number(listed.total);
  return (
    <>
      <span role="status" className={styles['done']}>
        {done}
      </span>
      <Button disabled={!can} onClick={() => void run()}>
        {strings.export(count).trim()} <CommandKeys id="export-cases" />
      </Button>
    </>
  );
}
