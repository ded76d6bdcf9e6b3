import { keysOf } from '../../../bridge/accelerator';
import type { Settings } from '../../../bridge/contract/settings';
import { type Subject, subjectKinds } from '../../../catalog/answer/subject';
import type { Template } from '../../../catalog/answer/template';
import { type OwnWord, ownWordNames } from '../../../catalog/answer/wording/letter-words';
import { languages } from '../../../catalog/languages';
import type { Language } from '../../../catalog/schema';
import type { Strings } from '../../text/en';

/** The label of a setting, by its name in a file of settings. */
export function settingLabel(name: string, strings: Strings): string {
  const { names, word, languages: spoken, template } = strings.settingNames;
  const said = wordAt(name);
  if (said) return word(strings.answers.words[said.word], spoken[said.language]);
  const kind = kindAt(name);
  if (kind) return template(strings.templates.kinds[kind]);
  return names[name] ?? name;
}

interface Saying {
  strings: Strings;
  language: Language;
  templates: readonly Template[];
  isMac: boolean;
}

/** Its value, as people read it. */
export function settingValue(name: string, settings: Settings, saying: Saying): string {
  const { strings } = saying;
  const { none, bundled } = strings.settingNames;
  const { shortcut } = settings.watch;
  if (name === 'watch.shortcut')
    return shortcut === null ? none : keysOf(shortcut, saying.isMac).join(saying.isMac ? '' : ' ');
  const said = wordAt(name);
  if (said)
    return settings.answers.words[said.language][said.word] || (said.word === 'signature' ? none : bundled);
  const kind = kindAt(name);
  if (kind) return templateName(settings.answers.templates[kind], saying);
  return values[name]?.(settings, strings) ?? '';
}

const templateName = (id: string | undefined, { strings, language, templates }: Saying) =>
  templates.find((template) => template.id === id)?.name[language] ?? strings.settingNames.bundled;

const onOff = (on: boolean, { clipboardSettings: { on: yes, off } }: Strings) => (on ? yes : off);
const arranged = (value: unknown, { settingNames: { arranged: by, asAtFirst } }: Strings) =>
  value === undefined ? asAtFirst : by;

const values: Readonly<Record<string, (settings: Settings, strings: Strings) => string>> = {
  language: ({ language }, { settings }) => ({ system: settings.system, ...settings.languages })[language],
  theme: ({ theme }, { settings }) => settings[theme],
  catalog: ({ catalog }, strings) => arranged(catalog, strings),
  export: ({ export: choice }, strings) => arranged(choice, strings),
  panes: ({ panes }, strings) => arranged(panes, strings),
  'watch.on': ({ watch }, strings) => onOff(watch.on, strings),
  'watch.notify': ({ watch }, { clipboardSettings }) => clipboardSettings.ways[watch.notify],
  'watch.least': ({ watch }, { clipboardSettings }) => clipboardSettings.confidences[watch.least],
  'watch.others': ({ watch }, strings) => onOff(watch.others, strings),
  'watch.ignore': ({ watch }, { settingNames }) =>
    watch.ignore.length === 0 ? settingNames.none : settingNames.rules(watch.ignore.length),
  'watch.stay': ({ watch }, strings) => onOff(watch.stay, strings),
  'watch.atLogin': ({ watch }, strings) => onOff(watch.atLogin, strings),
  'watch.hidden': ({ watch }, strings) => onOff(watch.hidden, strings),
  'answers.language': ({ answers }, strings) => strings.answers.languages[answers.language],
  'answers.audience': ({ answers }, strings) => strings.answers.audiences[answers.audience],
  'answers.length': ({ answers }, strings) => strings.answers.lengths[answers.length],
  'cases.on': ({ cases }, strings) => (cases.on ? strings.cases.keep : strings.cases.keepNot),
  'privacy.kinds': ({ privacy }, { settingNames }) =>
    privacy.kinds.map(({ name }) => name).join(', ') || settingNames.none,
};

function wordAt(name: string): { language: Language; word: OwnWord } | undefined {
  for (const language of languages)
    for (const word of ownWordNames)
      if (name === `answers.words.${language}.${word}`) return { language, word };
  return undefined;
}

const kindAt = (name: string): Subject['kind'] | undefined =>
  subjectKinds.find((kind) => name === `answers.templates.${kind}`);
