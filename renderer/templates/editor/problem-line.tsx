import type { TemplateProblem } from '../../../catalog/answer/bounds/problem';
import type { Language } from '../../../catalog/schema';
import { Button } from '../../design/button';
import { useStrings } from '../../text/strings-context';
import { mended } from './insertion';
import styles from './template-editor.module.css';
import type { Checked } from './use-checked';

/** The first problem, of the language that is open if it has one, and a button that fixes it. */
export function ProblemLine({
  id,
  checked,
  language,
  body,
  onGo,
  onMend,
  onFill,
}: {
  id: string;
  checked: Checked;
  language: Language;
  body: Readonly<Record<Language, string>>;
  onGo: (language: Language, problem: TemplateProblem) => void;
  onMend: (language: Language, body: string, problem: TemplateProblem) => void;
  onFill: (language: Language) => void;
}) {
  const strings = useStrings().templateEditor;
  const other = language === 'zh' ? 'en' : 'zh';
  const which = checked[language].problems.length > 0 ? language : other;
  const [problem, ...more] = checked[which].problems;
  const better = problem ? mended(body[which], problem) : null;
  const name = strings.languages[which];
  return (
    <div className={styles['foot']}>
      <p id={id} role="status" className={problem ? styles['wrong'] : styles['fine']}>
        {!problem && { checking: '', checked: strings.fine, failed: strings.unchecked }[stateOf(checked)]}
        {problem?.code === 'empty' && strings.emptyLanguage(name)}
        {problem && problem.code !== 'empty' && (
          <>
            {which === other && strings.inLanguage(name)}
            <span className={styles['at']}>{strings.position(problem.line, problem.column)}</span>{' '}
            <Said words={strings.wrong(problem)} /> {more.length > 0 && strings.moreWrong(more.length)}
          </>
        )}
      </p>
      {problem?.code === 'empty' && <Button onClick={() => onFill(which)}>{strings.fillEmpty}</Button>}
      {problem && problem.code !== 'empty' && (
        <Button onClick={() => (better === null ? onGo(which, problem) : onMend(which, better, problem))}>
          {better === null ? strings.go : strings.fix(problem.nearest ?? '')}
        </Button>
      )}
    </div>
  );
}

function stateOf({ zh, en }: Checked): Checked['en']['state'] {
  return (['failed', 'checking'] as const).find((one) => zh.state === one || en.state === one) ?? 'checked';
}

function Said({ words }: { words: string }) {
  return words.split('`').map((part, at) =>
    at % 2 === 0 ? (
      part
    ) : (
      <code key={part} className="mono">
        {part}
      </code>
    ),
  );
}
