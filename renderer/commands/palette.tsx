import { Autocomplete } from '@base-ui/react/autocomplete';
import { Dialog } from '@base-ui/react/dialog';
import { useContext, useMemo, useRef, useState } from 'react';
import { plainTitle } from '../../catalog/plain-title';
import { Icon } from '../design/icon-button';
import { KeyCap } from '../design/key-cap';
import { CommandKeys } from '../keys/command-keys';
import { OffersContext, useOffered } from '../keys/use-offers';
import { useEntriesFound } from '../search-engine/use-entries-found';
import { usePatientEnter } from '../search-engine/use-patient-enter';
import { useSymptomsFound } from '../search-engine/use-symptoms-found';
import { usePackNames } from '../state/use-pack-names';
import { useLanguage, useProse, useStrings } from '../text/strings-context';
import { useAnnounced } from '../timing/use-announced';
import type { CommandId } from '../vocabulary/command-table';
import styles from './palette.module.css';
import {
  allCommands,
  foundCommands,
  keyOf,
  type PaletteGroup,
  type PaletteRow,
  withUsed,
} from './palette-rows';

/** All commands that work now, and entries of the catalog, found by what is typed. */
export function Palette({
  open,
  onClose,
  onClosed,
  onEntry,
  onSymptom,
}: {
  open: boolean;
  onClose: () => void;
  /** Gives the focus back. */
  onClosed: () => void;
  onEntry: (id: string) => void;
  /** Reads the playbook of a trouble without a code. */
  onSymptom: (id: string) => void;
}) {
  const { commands: strings } = useStrings();
  const offers = useContext(OffersContext);
  const [recent, setRecent] = useState<readonly CommandId[]>([]);
  const chosen = useRef<PaletteRow>(null);
  const choose = (row: PaletteRow) => {
    chosen.current = row;
    onClose();
  };
  // Run after the focus is back where it was, because a command may move it.
  const run = () => {
    onClosed();
    const row = chosen.current;
    chosen.current = null;
    if (row?.kind === 'entry') onEntry(row.entry.id);
    if (row?.kind === 'symptom') onSymptom(row.symptom.id);
    if (row?.kind !== 'command') return;
    setRecent((before) => withUsed(before, row.id));
    offers.run(row.id);
  };
  return (
    <Dialog.Root
      open={open}
      onOpenChange={(to) => !to && onClose()}
      onOpenChangeComplete={(to) => !to && run()}
    >
      <Dialog.Portal>
        <Dialog.Backdrop className={styles['backdrop']} />
        <Dialog.Popup finalFocus={false} className={styles['popup']} aria-label={strings.title}>
          <PaletteList recent={recent} onChoose={choose} />
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function PaletteList({
  recent,
  onChoose,
}: {
  recent: readonly CommandId[];
  onChoose: (row: PaletteRow) => void;
}) {
  const { commands: strings } = useStrings();
  const [typed, setTyped] = useState('');
  const { groups, isAnswered } = useGroups(typed, recent);
  const [first] = groups.flatMap(({ items }) => items);
  const enter = usePatientEnter(isAnswered, () => first && onChoose(first));
  const { isEmpty, said } = useResultCount(groups);
  return (
    <Autocomplete.Root
      open
      inline
      mode="none"
      items={groups}
      autoHighlight="always"
      keepHighlight
      itemToStringValue={(row: PaletteRow) => (row.kind === 'command' ? row.name : keyOf(row))}
      value={typed}
      onValueChange={(to, { reason }) => reason !== 'item-press' && setTyped(to)}
    >
      <Field onKeyDown={enter} />
      <Autocomplete.List className={styles['list']} aria-label={strings.listLabel}>
        {(group: PaletteGroup) => <Group key={group.of} group={group} onChoose={onChoose} />}
      </Autocomplete.List>
      {isEmpty && <p className={styles['nothing']}>{strings.nothing}</p>}
      <Autocomplete.Status className="visually-hidden">{said}</Autocomplete.Status>
    </Autocomplete.Root>
  );
}

/** How many commands and entries there are, in words for screen readers. */
function useResultCount(groups: readonly PaletteGroup[]) {
  const { commands: strings } = useStrings();
  const rows = groups.flatMap(({ items }) => items);
  const commands = rows.filter(({ kind }) => kind === 'command').length;
  const isEmpty = rows.length === 0;
  const said = isEmpty ? strings.nothing : strings.counted(commands, rows.length - commands);
  return { isEmpty, said: useAnnounced(said) };
}

function Field({ onKeyDown }: { onKeyDown: ReturnType<typeof usePatientEnter> }) {
  const { commands: strings } = useStrings();
  return (
    <div className={styles['field']}>
      <Icon name="search" />
      <Autocomplete.Input
        // In the same moment it is there: a frame later, what is typed at once would go to what lies behind.
        autoFocus
        className={styles['input']}
        aria-label={strings.fieldLabel}
        placeholder={strings.placeholder}
        spellCheck={false}
        // Triage takes what is pasted anywhere else.
        onPaste={(event) => event.stopPropagation()}
        onKeyDown={onKeyDown}
      />
      <KeyCap name="Esc" />
    </div>
  );
}

function Group({ group, onChoose }: { group: PaletteGroup; onChoose: (row: PaletteRow) => void }) {
  const { commands: strings } = useStrings();
  const { recent, found, entries } = strings;
  const labels = { ...strings.groups, recent, found, entries };
  return (
    <Autocomplete.Group items={group.items} className={styles['group']}>
      <Autocomplete.GroupLabel className={styles['label']}>{labels[group.of]}</Autocomplete.GroupLabel>
      <Autocomplete.Collection>
        {(row: PaletteRow) => (
          <Autocomplete.Item
            key={keyOf(row)}
            value={row}
            className={styles['row']}
            data-kind={row.kind}
            onClick={() => onChoose(row)}
          >
            <Row row={row} />
          </Autocomplete.Item>
        )}
      </Autocomplete.Collection>
    </Autocomplete.Group>
  );
}

function useGroups(typed: string, recent: readonly CommandId[]) {
  const offered = useOffered();
  const language = useLanguage();
  const commands = useMemo(
    () =>
      typed.trim() === '' ? allCommands(offered, recent, language) : foundCommands(typed, offered, language),
    [typed, offered, recent, language],
  );
  const { found: entries, isAnswered } = useEntriesFound(typed, commands.length === 0);
  const symptoms = useSymptomsFound(typed.trim());
  const groups = useMemo((): PaletteGroup[] => {
    const items = [
      ...symptoms.map((symptom) => ({ kind: 'symptom', symptom }) as const),
      ...entries.map((entry) => ({ kind: 'entry', entry }) as const),
    ];
    return items.length > 0 ? [...commands, { of: 'entries', items }] : commands;
  }, [commands, entries, symptoms]);
  // A command is there at once, and stands first.
  return { groups, isAnswered: isAnswered || commands.length > 0 };
}

function Row({ row }: { row: PaletteRow }) {
  const names = usePackNames();
  const prose = useProse();
  const { symptoms: strings, commands } = useStrings();
  if (row.kind === 'command')
    return (
      <>
        <span className={styles['name']}>{row.name}</span>
        {row.on && <span className={styles['sdk']}>{commands.isOn}</span>}
        <CommandKeys id={row.id} />
      </>
    );
  if (row.kind === 'symptom')
    return (
      <>
        <span className={styles['playbook']}>{strings.row}</span>
        <span className={styles['name']}>{prose(row.symptom.title)}</span>
        <span />
        <span className={styles['sdk']}>{strings.found}</span>
      </>
    );
  const { code, symbol, sdk } = row.entry;
  return (
    <>
      <span className={styles['code']}>{code ?? ''}</span>
      <span className={styles['name']}>{prose(plainTitle(row.entry))}</span>
      {symbol && <span className={styles['symbol']}>{symbol}</span>}
      <span className={styles['sdk']}>{names.shortSdk(sdk)}</span>
    </>
  );
}
