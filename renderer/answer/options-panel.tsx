import { Popover } from '@base-ui/react/popover';
import { Button } from '../design/button';
import { ChoiceLine } from '../design/choice-line';
import { Icon } from '../design/icon-button';
import panel from '../design/panel.module.css';
import { Segment } from '../design/segment';
import { useLanguage, useStrings } from '../text/strings-context';
import styles from './options-panel.module.css';
import type { Draft } from './use-draft';

/** What is answered, for whom and how long: said on a button, chosen behind it. */
export function OptionsPanel({ draft }: { draft: Draft }) {
  const strings = useStrings().answer;
  const { matters, matter, options } = draft;
  const errors = matters.find(({ kind }) => kind === 'findings');
  const count = errors?.kind === 'findings' ? errors.entries.length : 1;
  const usual = matter === null || matter.kind === matters[0]?.kind;
  const what = usual ? null : strings.matters[matter.kind](count);
  return (
    <Popover.Root>
      <Popover.Trigger render={<Button kind="quiet" className={styles['trigger'] ?? ''} />}>
        <span className={styles['said']}>{strings.options(what, options.audience, options.length)}</span>
        <Icon name="next" />
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Positioner side="top" align="start" sideOffset={4} className={panel['positioner']}>
          <Popover.Popup className={`${panel['popup']} ${styles['popup']}`}>
            <Popover.Title className={panel['title']}>{strings.optionsTitle}</Popover.Title>
            <div className={panel['choices']}>
              {matter && matters.length > 1 && (
                <ChoiceLine label={strings.what}>
                  <Segment
                    label={strings.what}
                    value={matter.kind}
                    options={matters.map(({ kind }) => ({
                      value: kind,
                      label: strings.matters[kind](count),
                    }))}
                    onChange={draft.chooseMatter}
                  />
                </ChoiceLine>
              )}
              <ChoiceLine label={strings.whom}>
                <Segment
                  label={strings.whom}
                  value={options.audience}
                  options={(['customer', 'developer'] as const).map((value) => ({
                    value,
                    label: strings.audiences[value],
                  }))}
                  onChange={(audience) => draft.choose({ audience })}
                />
              </ChoiceLine>
              <ChoiceLine label={strings.length}>
                <Segment
                  label={strings.length}
                  value={options.length}
                  options={(['short', 'full'] as const).map((value) => ({
                    value,
                    label: strings.lengths[value],
                  }))}
                  onChange={(length) => draft.choose({ length })}
                />
              </ChoiceLine>
              <TemplateChoice draft={draft} />
            </div>
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}

/** Which template, where the team has some for this. */
function TemplateChoice({ draft }: { draft: Draft }) {
  const strings = useStrings().answer;
  const language = useLanguage();
  const { templates, template } = draft;
  if (templates.length < 2) return null;
  return (
    <ChoiceLine label={strings.template}>
      <select
        className={styles['select']}
        aria-label={strings.template}
        value={template.id}
        onChange={({ target }) => draft.chooseTemplate(target.value)}
      >
        {templates.map(({ id, name }) => (
          <option key={id} value={id}>
            {name[language]}
          </option>
        ))}
      </select>
    </ChoiceLine>
  );
}
