import { useEffect, useState } from 'react';
import type { Language } from '../../catalog/schema';
import { request } from '../bridge';
import { Button } from '../design/button';
import { KeyCap } from '../design/key-cap';
import { Segment } from '../design/segment';
import type { Trouble } from '../text/sentences';
import { tagOf, useStrings } from '../text/strings-context';
import styles from './answer-pane.module.css';

export type AnswerLanguage = Language | 'both';

/** How long the button says that it has copied, in milliseconds. */
const copiedFor = 2000;

/** Holds what is sent back: written from the finding, the person's to edit, kept while it belongs to the same answer. */
export function useAnswer(written: string, onTrouble: (trouble: Trouble) => void) {
  const [edit, setEdit] = useState<{ of: string; text: string } | null>(null);
  const [copied, setCopied] = useState(false);
  const edited = edit !== null && edit.of === written;
  const text = edited ? edit.text : written;

  useEffect(() => {
    if (!copied) return undefined;
    const timer = setTimeout(() => setCopied(false), copiedFor);
    return () => clearTimeout(timer);
  }, [copied]);

  const copy = async () => {
    if (text.trim() === '') return;
    const answer = await request('answer.copy', { text });
    if (answer.ok) setCopied(true);
    else onTrouble(answer.problem);
  };

  return {
    text,
    edited,
    copied,
    copy,
    write: (to: string) => setEdit({ of: written, text: to }),
    reset: () => setEdit(null),
    /** What was written changes to `to`: an edit is kept, and changed likewise. */
    carry: (to: string, change: (edited: string) => string) => {
      if (edit !== null && edited) setEdit({ of: to, text: change(edit.text) });
    },
  };
}

/** The answer, ready to copy. */
export function AnswerPane({
  answer,
  question,
  language,
  onLanguage,
}: {
  answer: ReturnType<typeof useAnswer>;
  /** Whether it asks instead of answering. */
  question: boolean;
  language: AnswerLanguage;
  onLanguage: (language: AnswerLanguage) => void;
}) {
  const strings = useStrings().answer;
  const copyLabel = question ? strings.copyQuestion : strings.copy;
  return (
    <section className={styles['pane']} aria-labelledby="answer-title">
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
          onChange={onLanguage}
        />
        <span className={styles['between']}>
          {answer.edited && (
            <>
              {strings.edited}
              <Button kind="quiet" onClick={answer.reset}>
                {strings.reset}
              </Button>
            </>
          )}
        </span>
        <Button kind="primary" className={styles['copy'] ?? ''} onClick={answer.copy}>
          {answer.copied ? strings.copied : copyLabel}
          {!answer.copied && <KeyCap name="⏎" />}
        </Button>
        <span className="visually-hidden" role="status">
          {answer.copied ? strings.copied : ''}
        </span>
      </header>
      <textarea
        className={styles['text']}
        aria-label={strings.label}
        lang={language === 'both' ? undefined : tagOf[language]}
        value={answer.text}
        spellCheck={false}
        onChange={(event) => answer.write(event.target.value)}
      />
    </section>
  );
}
