import { SettingsScreen, type SettingsScreenProps } from '../settings/settings-screen';
import { TemplateList } from '../templates/template-list';
import { useTemplateEditor } from '../templates/use-template-editor';

/** The settings, with the list of templates in them. An open template is shown instead. */
export function SettingsWithTemplates(props: Omit<SettingsScreenProps, 'templates'>) {
  const { edited, Editor } = useTemplateEditor();
  const { answers } = props.settings;
  if (edited && Editor) return <Editor key={edited.id} opened={edited} answers={answers} />;
  const choose = (kind: keyof typeof answers.templates, id: string) =>
    props.onChange({ answers: { ...answers, templates: { ...answers.templates, [kind]: id } } });
  return <SettingsScreen {...props} templates={<TemplateList onChoose={choose} />} />;
}
