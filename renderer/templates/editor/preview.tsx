import { useState } from 'react';
import type { Answer } from '../../../catalog/answer/answer';
import type { Template } from '../../../catalog/answer/template';
import type { Language } from '../../../catalog/schema';
import { Segment } from '../../design/segment';
import { Tick } from '../../design/tick';
import { useCatalog } from '../../state/catalog-context';
import { tagOf, useStrings } from '../../text/strings-context';
import { type Example, examplesOf, shownOf } from './examples';
import styles from './preview.module.css';
import { PreviewText } from './preview-text';
import type { useChecked } from './use-checked';
import { usePreview, type View } from './use-preview';

/** What the template makes of a real error, beside it. */
export function Preview({
  template,
  checked,
  language,
  usual,
}: {
  template: Template;
  checked: ReturnType<typeof useChecked>;
  language: Language;
  usual: { agent: string; audience: View['audience']; length: View['length'] };
}) {
  const { templateEditor: strings, answers } = useStrings();
  const catalog = useCatalog();
  const [examples] = useState(() => examplesOf(catalog, template.kinds));
  const [at, setAt] = useState(0);
  const [audience, setAudience] = useState(usual.audience);
  const [length, setLength] = useState(usual.length);
  const [names, setNames] = useState(true);
  const example = examples[at] ?? nothingKnown;
  const view = { example, audience, length, names };
  const { answer, stale } = usePreview(template, checked, language, view, usual.agent);
  return (
    <section className={styles['preview']} aria-labelledby="preview-title">
      <header className={styles['bar']}>
        <h2 id="preview-title" className={styles['title']}>
          {strings.preview}
        </h2>
        <span className={styles['stale']} role="status">
          {stale ? strings.stale : ''}
        </span>
        <select
          className={styles['example']}
          aria-label={strings.example}
          value={at}
          onChange={({ target }) => setAt(Number(target.value))}
        >
          {examples.map((one, place) => (
            <option key={one.id} value={place}>
              {strings.exampleOf(strings.examples[one.id], shownOf(one))}
            </option>
          ))}
        </select>
      </header>
      <section
        className={styles['paper']}
        aria-labelledby="preview-title"
        lang={tagOf[language]}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
        tabIndex={0}
      >
        <Shown answer={answer} />
      </section>
      <div className={styles['ways']}>
        <Segment
          label={strings.audience}
          value={audience}
          options={(['customer', 'developer'] as const).map((value) => ({
            value,
            label: answers.audiences[value],
          }))}
          onChange={setAudience}
        />
        <Segment
          label={strings.length}
          value={length}
          options={(['full', 'short'] as const).map((value) => ({ value, label: answers.lengths[value] }))}
          onChange={setLength}
        />
        <Tick label={strings.withNames} checked={names} onChange={setNames} />
      </div>
    </section>
  );
}

const nothingKnown: Example = {
  id: 'unknown',
  subject: { kind: 'question', candidates: [] },
  missing: [],
};

function Shown({ answer }: { answer: Answer | null }) {
  const strings = useStrings().templateEditor;
  if (answer?.problem) return <p className={styles['none']}>{strings.cannot(answer.problem.name)}</p>;
  if (!answer || answer.text === '') return <p className={styles['none']}>{strings.nothing}</p>;
  return <PreviewText text={answer.text} />;
}
