import { useState } from 'react';
import type { AnswerSettings } from '../../../bridge/contract/templates';
import { bundledFor } from '../../../catalog/answer/bundled';
import type { Template } from '../../../catalog/answer/template';
import { languages } from '../../../catalog/languages';
import { Segment } from '../../design/segment';
import { tagOf, useStrings } from '../../text/strings-context';
import { useTemplateEditing } from '../drafts/use-template-editing';
import { BodyField } from './body-field';
import { EditorHead } from './editor-head';
import { insertionOf } from './insertion';
import { Preview } from './preview';
import { ProblemLine } from './problem-line';
import styles from './template-editor.module.css';
import { type Checked, useChecked } from './use-checked';
import { useEditorCommands } from './use-editor-commands';
import { useTemplateDraft } from './use-template-draft';
import { VariablesList } from './variables-list';

/** A template and what it makes, beside each other. What is typed is kept, saved or not. */
export function TemplateEditor({ opened, answers }: { opened: Template; answers: AnswerSettings }) {
  const strings = useStrings().templateEditor;
  const { close } = useTemplateEditing();
  const editor = useTemplateDraft(opened);
  const { draft, language } = editor;
  const [listed, setListed] = useState(false);
  const checked = useChecked(draft.body);
  const save = () => void editor.save(checked);
  useEditorCommands({ save, close, variables: () => setListed(true) });
  return (
    <section className={styles['editor']} aria-label={strings.title}>
      <EditorHead draft={draft} nameless={editor.nameless} onWrite={editor.setDraft} onSave={save} />
      <div className={styles['panes']}>
        <div className={styles['pane']}>
          <div className={styles['bar']}>
            <Segment
              label={strings.language}
              value={language}
              options={languages.map((value) => ({ value, label: strings.languages[value] }))}
              onChange={editor.setLanguage}
            />
            <VariablesList
              open={listed}
              onOpen={setListed}
              onInsert={(name) => {
                setListed(false);
                requestAnimationFrame(() => insert(editor.field.current, insertionOf(name)));
              }}
            />
          </div>
          <Body editor={editor} checked={checked} />
        </div>
        <Preview template={draft} checked={checked} language={language} usual={answers} />
      </div>
    </section>
  );
}

/** The text in one language, and what is wrong with it. */
function Body({ editor, checked }: { editor: ReturnType<typeof useTemplateDraft>; checked: Checked }) {
  const strings = useStrings().templateEditor;
  const { draft, language, field, write, go } = editor;
  return (
    <>
      <BodyField
        key={language}
        field={field}
        label={strings.body(strings.languages[language])}
        lang={tagOf[language]}
        body={draft.body[language]}
        wrong={checked[language].problems.map(({ line }) => line)}
        describedBy="template-problem"
        onWrite={(body) => write(language, body)}
      />
      <ProblemLine
        id="template-problem"
        checked={checked}
        language={language}
        body={draft.body}
        onGo={go}
        onMend={(which, body, problem) => {
          write(which, body);
          go(which, problem);
        }}
        onFill={(which) => {
          const [kind = 'finding'] = draft.kinds;
          write(which, bundledFor(kind).body[which]);
          go(which, { line: 1, column: 1 });
        }}
      />
    </>
  );
}

/** As if it were typed, so that Ctrl+Z undoes it. */
function insert(field: HTMLTextAreaElement | null, text: string): void {
  field?.focus();
  document.execCommand('insertText', false, text);
}
