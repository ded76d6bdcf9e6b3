import { Popover } from '@base-ui/react/popover';
import { useState } from 'react';
import { Button } from '../design/button';
import { ChoiceLine } from '../design/choice-line';
import { Icon } from '../design/icon-button';
import panel from '../design/panel.module.css';
import { Segment } from '../design/segment';
import { useFocusBack } from '../design/use-focus-back';
import { useLanguage, useStrings } from '../text/strings-context';
import styles from './options-panel.module.css';
import type { Draft } from './use-draft';

const audiences = ['customer', 'developer'] as const;
const lengths = ['short', 'full', 'chat'] as const;

/** What is answered, for whom and at what length: summed up on a button, chosen in the panel behind it. */
export function OptionsPanel({
  draft,
  short = false,
}: {
  draft: Draft;
  /** Whether its words make room for what became of the letter. */
  short?: boolean;
}) {
  const strings = useStrings().answer;
  const { subjects, subject, options } = draft;
  const back = useFocusBack();
  // Of which paste it is open: another one that comes in has it closed, without a new panel being made for it.
  const [openOf, setOpenOf] = useState<number | null>(null);
  if (openOf !== null && openOf !== draft.of) setOpenOf(null);
  const isUsual = subject === null || subject.kind === subjects[0]?.kind;
  const what = isUsual ? null : strings.subjects[subject.kind](errorCount(draft));
  return (
    <Popover.Root open={openOf === draft.of} onOpenChange={(to) => setOpenOf(to ? draft.of : null)}>
      <Popover.Trigger {...back.trigger} render={<Button kind="quiet" className={styles['trigger'] ?? ''} />}>
        <span className={short ? 'visually-hidden' : styles['said']}>
          {strings.options(what, options.audience, options.length)}
        </span>
        <Icon name="next" />
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Positioner
          side="top"
          align="start"
          sideOffset={4}
          collisionAvoidance={{ align: 'shift' }}
          className={panel['positioner']}
        >
          <Popover.Popup finalFocus={back.finalFocus} className={`${panel['popup']} ${styles['popup']}`}>
            <Popover.Title className={panel['title']}>{strings.optionsTitle}</Popover.Title>
            <Choices draft={draft} />
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}

/** How many errors an answer to all of them would be about. */
function errorCount({ subjects }: Draft): number {
  const all = subjects.find(({ kind }) => kind === 'findings');
  return all?.kind === 'findings' ? all.entries.length : 1;
}

function Choices({ draft }: { draft: Draft }) {
  const strings = useStrings().answer;
  const { subjects, subject, options } = draft;
  return (
    <div className={panel['choices']}>
      {subject && subjects.length > 1 && (
        <ChoiceLine label={strings.what}>
          <Segment
            label={strings.what}
            value={subject.kind}
            options={subjects.map(({ kind }) => ({
              value: kind,
              label: strings.subjects[kind](errorCount(draft)),
            }))}
            onChange={draft.chooseSubject}
          />
        </ChoiceLine>
      )}
      <ChoiceLine label={strings.whom}>
        <Segment
          label={strings.whom}
          value={options.audience}
          options={audiences.map((value) => ({ value, label: strings.audiences[value] }))}
          onChange={(audience) => draft.choose({ audience })}
        />
      </ChoiceLine>
      <ChoiceLine label={strings.length}>
        <Segment
          label={strings.length}
          value={options.length}
          options={lengths.map((value) => ({ value, label: strings.lengths[value] }))}
          onChange={(length) => draft.choose({ length })}
        />
      </ChoiceLine>
      <TemplateChoice draft={draft} />
    </div>
  );
}

/** The choice among the templates for this subject, where there are several. */
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
