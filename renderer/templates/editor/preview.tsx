import { useMemo, useState } from 'react';
import type { AnswerSettings } from '../../../bridge/contract/templates';
import type { Answer } from '../../../catalog/answer/answer';
import type { Template } from '../../../catalog/answer/template';
import type { Language } from '../../../catalog/schema';
import { Segment } from '../../design/segment';
import { Tick } from '../../design/tick';
import { useCatalog } from '../../state/catalog-context';
import { useNeighbours } from '../../state/neighbours';
import { tagOf, useStrings } from '../../text/strings-context';
import { type Example, examplesOf, shownOf } from './examples';
import styles from './preview.module.css';
import { PreviewText } from './preview-text';
import type { Checked } from './use-checked';
import { usePreview, type View } from './use-preview';

const audiences = ['customer', 'developer'] as const;
const lengths = ['full', 'short', 'chat'] as const;

/** What the template makes of a real error, beside it. */
export function Preview({
  template,
  checked,
  language,
  usual,
}: {
  template: Template;
  checked: Checked;
  language: Language;
  usual: Pick<AnswerSettings, 'words' | 'audience' | 'length'>;
}) {
  const strings = useStrings().templateEditor;
  const catalog = useCatalog();
  const [kinds] = useState(template.kinds);
  const neighbours = useNeighbours(kinds.includes('neighbour'));
  const examples = useMemo(() => examplesOf(catalog, neighbours, kinds), [catalog, neighbours, kinds]);
  const [exampleIndex, setExampleIndex] = useState(0);
  const [options, setOptions] = useState<Options>({
    audience: usual.audience,
    length: usual.length,
    names: true,
  });
  const view = { ...options, example: examples[exampleIndex] ?? nothingKnown };
  const { answer, stale } = usePreview(template, checked[language], language, view, usual.words[language]);
  return (
    <section className={styles['preview']} aria-labelledby="preview-title">
      <header className={styles['bar']}>
        <h2 id="preview-title" className={styles['title']}>
          {strings.preview}
        </h2>
        <span className={styles['stale']} role="status">
          {stale ? strings.stale : ''}
        </span>
        <ExampleChoice examples={examples} index={exampleIndex} onChoose={setExampleIndex} />
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
      <OptionsRow options={options} onChange={(part) => setOptions((was) => ({ ...was, ...part }))} />
    </section>
  );
}

type Options = Omit<View, 'example'>;

function ExampleChoice({
  examples,
  index: chosen,
  onChoose,
}: {
  examples: readonly Example[];
  index: number;
  onChoose: (index: number) => void;
}) {
  const strings = useStrings().templateEditor;
  return (
    <select
      className={styles['example']}
      aria-label={strings.example}
      value={chosen}
      onChange={({ target }) => onChoose(Number(target.value))}
    >
      {examples.map((one, index) => (
        <option key={one.id} value={index}>
          {strings.exampleOf(strings.examples[one.id], shownOf(one))}
        </option>
      ))}
    </select>
  );
}

function OptionsRow({
  options: { audience, length, names },
  onChange,
}: {
  options: Options;
  onChange: (part: Partial<Options>) => void;
}) {
  const { templateEditor: strings, answers } = useStrings();
  return (
    <div className={styles['ways']}>
      <Segment
        label={strings.audience}
        value={audience}
        options={audiences.map((value) => ({ value, label: answers.audiences[value] }))}
        onChange={(to) => onChange({ audience: to })}
      />
      <Segment
        label={strings.length}
        value={length}
        options={lengths.map((value) => ({ value, label: answers.lengths[value] }))}
        onChange={(to) => onChange({ length: to })}
      />
      <Tick label={strings.withNames} checked={names} onChange={(to) => onChange({ names: to })} />
    </div>
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
