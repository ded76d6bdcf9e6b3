import type { Settings, SettingsChange, Value } from '../../bridge/contract';
import { SettingsScreen } from '../settings/settings-screen';
import { TemplateList } from '../templates/template-list';
import { useTemplateEditor } from '../templates/use-template-editor';

/** The settings, with the list of templates in them. An open template is shown instead. */
export function SettingsWithTemplates({
  settings,
  about,
  onChange,
}: {
  settings: Settings;
  about: Value<'app.about'>;
  onChange: (part: SettingsChange) => void;
}) {
  const { edited, Editor } = useTemplateEditor();
  if (edited && Editor) return <Editor key={edited.id} opened={edited} answers={settings.answers} />;
  const { answers } = settings;
  const choose = (kind: keyof typeof answers.templates, id: string) =>
    onChange({ answers: { ...answers, templates: { ...answers.templates, [kind]: id } } });
  return (
    <SettingsScreen
      settings={settings}
      about={about}
      templates={<TemplateList onChoose={choose} />}
      onChange={onChange}
    />
  );
}
