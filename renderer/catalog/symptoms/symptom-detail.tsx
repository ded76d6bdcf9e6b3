import { type RefObject, useEffect } from 'react';
import type { Symptom } from '../../../catalog/symptom-schema';
import { Button } from '../../design/button';
import { SymptomArticle } from '../../entry/symptom-article';
import { CommandKeys } from '../../keys/command-keys';
import { useProse, useStrings } from '../../text/strings-context';
import styles from '../detail.module.css';

/** The playbook of a trouble without a code, beside the table. */
export function SymptomDetail({
  body,
  symptom,
  onBack,
}: {
  body: RefObject<HTMLDivElement | null>;
  symptom: Symptom;
  onBack: () => void;
}) {
  const strings = useStrings();
  const prose = useProse();
  // Another one is read from its top.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another symptom scrolls
  useEffect(() => body.current?.scrollTo({ top: 0 }), [symptom]);
  return (
    <section className={styles['detail']} aria-label={strings.symptoms.detail}>
      <header className={styles['band']}>
        <Button kind="quiet" className={styles['back'] ?? ''} onClick={onBack}>
          {strings.catalog.back} <CommandKeys id="step-back" />
        </Button>
        <span className={styles['place']}>{prose(symptom.title)}</span>
      </header>
      <div
        ref={body}
        className={styles['body']}
        data-reads
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
        tabIndex={0}
      >
        <SymptomArticle symptom={symptom} />
      </div>
    </section>
  );
}
