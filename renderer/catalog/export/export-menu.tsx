import { Popover } from '@base-ui/react/popover';
import { useRef } from 'react';
import { type ExportFormat, exportLanguages } from '../../../catalog/export/choices';
import { exportColumns } from '../../../catalog/export/columns';
import { Button } from '../../design/button';
import { ChoiceLine } from '../../design/choice-line';
import panel from '../../design/panel.module.css';
import { Segment } from '../../design/segment';
import { CommandKeys } from '../../keys/command-keys';
import { useAriaKeys } from '../../keys/use-offers';
import { useStrings } from '../../text/strings-context';
import { tagOf } from '../../text/tag-of';
import styles from './export-menu.module.css';
import type { Exports } from './use-exports';

/** In order of how often they are asked for. */
const formats: readonly ExportFormat[] = ['xlsx', 'csv', 'md', 'json', 'html'];

/** The button that exports, and the options behind it. */
export function ExportMenu({ exports }: { exports: Exports }) {
  const strings = useStrings().exports;
  const ariaKeys = useAriaKeys();
  const save = useRef<HTMLButtonElement>(null);
  const { rows, counts } = exports;
  const { progress } = exports.exporting;
  const label = () => {
    if (progress.kind === 'copied') return strings.copied(progress.rows);
    return exports.isOffered ? strings.button[rows](counts[rows]) : strings.buttonAlone;
  };
  return (
    <Popover.Root open={exports.isOpen} onOpenChange={exports.setOpen}>
      <Popover.Trigger
        disabled={!exports.isOffered}
        aria-keyshortcuts={ariaKeys('export-table')}
        render={<Button className={styles['trigger'] ?? ''} />}
      >
        {label()}
        <span className={styles['keys']}>
          <CommandKeys id="export-table" />
        </span>
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Positioner side="bottom" align="end" sideOffset={4} className={panel['positioner']}>
          {/* So that the key and then Enter repeat the last export. */}
          <Popover.Popup className={panel['popup']} initialFocus={save}>
            <Popover.Title className={panel['title']}>{strings.title}</Popover.Title>
            <Choices exports={exports} />
            <div className={styles['actions']}>
              <Popover.Close ref={save} render={<Button kind="primary" />} onClick={exports.save}>
                {strings.save}
              </Popover.Close>
              <Popover.Close render={<Button />} onClick={exports.copy}>
                {strings.copy}
              </Popover.Close>
            </div>
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}

function Choices({ exports }: { exports: Exports }) {
  const { exports: strings } = useStrings();
  const { rows, counts, choice, choose } = exports;
  return (
    <div className={panel['choices']}>
      <ChoiceLine label={strings.rows}>
        {exports.severalChosen ? (
          <Segment
            label={strings.rows}
            value={rows}
            options={[
              { value: 'chosen', label: strings.chosenRows(counts.chosen) },
              { value: 'found', label: strings.foundRows(counts.found) },
            ]}
            onChange={exports.setRows}
          />
        ) : (
          <span className={styles['plain']}>{strings.asListed(counts.found)}</span>
        )}
      </ChoiceLine>
      <ChoiceLine label={strings.columns}>
        <Segment
          label={strings.columns}
          value={choice.columns}
          options={[
            { value: 'shown', label: strings.shownColumns(exports.shownColumns) },
            { value: 'all', label: strings.allColumns(exportColumns.length) },
          ]}
          onChange={(columns) => choose({ columns })}
        />
      </ChoiceLine>
      <ChoiceLine label={strings.language}>
        <Segment
          label={strings.language}
          value={choice.language}
          options={exportLanguages.map((value) => ({
            value,
            label: strings.languages[value],
            ...(value !== 'both' && { lang: tagOf[value] }),
          }))}
          onChange={(language) => choose({ language })}
        />
      </ChoiceLine>
      <ChoiceLine label={strings.format}>
        <Segment
          label={strings.format}
          value={choice.format}
          options={formats.map((value) => ({ value, label: strings.formats[value] }))}
          onChange={(format) => choose({ format })}
        />
        <Popover.Description className={styles['hint']}>{strings.hints[choice.format]}</Popover.Description>
      </ChoiceLine>
    </div>
  );
}
