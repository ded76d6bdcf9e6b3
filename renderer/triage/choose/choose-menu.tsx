import { Autocomplete } from '@base-ui/react/autocomplete';
import { Popover } from '@base-ui/react/popover';
import { useMemo, useRef, useState } from 'react';
import { plainTitle } from '../../../catalog/plain-title';
import type { ReadPaste } from '../../case/read-paste';
import { Icon } from '../../design/icon-button';
import { KeyCap } from '../../design/key-cap';
import { useFocusBack } from '../../design/use-focus-back';
import { CommandKeys } from '../../keys/command-keys';
import { useEntriesFound } from '../../search-engine/use-entries-found';
import { usePatientEnter } from '../../search-engine/use-patient-enter';
import { useCatalog } from '../../state/catalog-context';
import { usePackNames } from '../../state/use-pack-names';
import { useProse, useStrings } from '../../text/strings-context';
import type { Choice } from '../reading/use-choice';
import { useTriageOffer } from '../use-triage-offer';
import styles from './choose-menu.module.css';
import { answeredBy, type ChooseGroup, type ChooseRow, foundRows, offeredRows } from './choose-rows';

/** Below the row of the words that open it, whose title may have two lines. */
const place = { side: 'bottom', align: 'end', sideOffset: 12 } as const;

/** Answers another entry than the chosen one: of this paste, of its neighbourhood, any of the catalog, or none. */
export function ChooseMenu({ read, choice }: { read: ReadPaste; choice: Choice }) {
  const strings = useStrings().choose;
  const [open, setOpen] = useState(false);
  const back = useFocusBack();
  const chosen = useRef<ChooseRow>(null);
  const left = useRef(false);
  const show = () => {
    left.current = false;
    setOpen(true);
  };
  const showByKey = () => {
    back.remember();
    show();
  };
  useTriageOffer([{ id: 'choose-another', run: showByKey, footer: 3 }]);
  // Run once the menu has gone and given the focus back: the row that it came from may be another then.
  const run = () => {
    const row = chosen.current;
    chosen.current = null;
    if (row) take(row, choice);
  };
  return (
    // What guards the focus while the menu is open stands beside its trigger: it must not be a part of the row.
    <div className={styles['place']}>
      <Popover.Root
        open={open}
        onOpenChange={(to) => (to ? show() : setOpen(false))}
        onOpenChangeComplete={(to) => !to && run()}
      >
        <Popover.Trigger {...back.trigger} className={styles['trigger']}>
          <span className={styles['words']}>{strings.another}</span> <CommandKeys id="choose-another" />
        </Popover.Trigger>
        <Popover.Portal>
          <Popover.Positioner {...place} className={styles['positioner']}>
            <Popover.Popup
              // Once another is chosen, the focus goes to its row.
              finalFocus={() => (left.current ? false : back.finalFocus())}
              className={styles['popup']}
              aria-label={strings.another}
            >
              <Choices
                read={read}
                choice={choice}
                onChoose={(row) => {
                  chosen.current = row;
                  left.current = true;
                  setOpen(false);
                }}
              />
            </Popover.Popup>
          </Popover.Positioner>
        </Popover.Portal>
      </Popover.Root>
    </div>
  );
}

function take(row: ChooseRow, choice: Choice): void {
  if (row.kind === 'finding') choice.choose(row.index);
  else if (row.kind === 'struck') choice.count(row.counted);
  else choice.overrule(answeredBy(row));
}

function Choices({
  read,
  choice,
  onChoose,
}: {
  read: ReadPaste;
  choice: Choice;
  onChoose: (row: ChooseRow) => void;
}) {
  const strings = useStrings().choose;
  const [typed, setTyped] = useState('');
  const { groups, isAnswered } = useGroups(read, choice, typed);
  const [first] = groups.flatMap(({ items }) => items);
  const enter = usePatientEnter(isAnswered, () => first && first.kind !== 'none' && onChoose(first));
  return (
    <Autocomplete.Root
      open
      inline
      mode="none"
      items={groups}
      autoHighlight="always"
      keepHighlight
      itemToStringValue={(row: ChooseRow) => (row.kind === 'none' ? strings.none : row.entry.id)}
      value={typed}
      onValueChange={(to, { reason }) => reason !== 'item-press' && setTyped(to)}
    >
      <div className={styles['field']}>
        <Icon name="search" />
        <Autocomplete.Input
          // In the same moment it is there: a frame later, what is typed at once would go to what lies behind.
          autoFocus
          className={styles['input']}
          aria-label={strings.field}
          placeholder={strings.field}
          spellCheck={false}
          // Triage takes what is pasted anywhere else.
          onPaste={(event) => event.stopPropagation()}
          onKeyDown={(event) => {
            enter(event);
            if (event.key !== '0' || typed !== '') return;
            event.preventDefault();
            onChoose({ kind: 'none' });
          }}
        />
      </div>
      <Autocomplete.List className={styles['list']} aria-label={strings.list}>
        {(group: ChooseGroup) => <Group key={group.of} group={group} onChoose={onChoose} />}
      </Autocomplete.List>
    </Autocomplete.Root>
  );
}

function Group({ group, onChoose }: { group: ChooseGroup; onChoose: (row: ChooseRow) => void }) {
  const strings = useStrings().choose;
  return (
    <Autocomplete.Group items={group.items} className={styles[group.of]}>
      {group.of !== 'none' && (
        <Autocomplete.GroupLabel className={styles['label']}>
          {strings.groups[group.of]}
        </Autocomplete.GroupLabel>
      )}
      <Autocomplete.Collection>
        {(row: ChooseRow) => (
          <Autocomplete.Item
            key={row.kind === 'none' ? 'none' : row.entry.id}
            value={row}
            className={styles['row']}
            onClick={() => onChoose(row)}
          >
            <RowCells row={row} />
          </Autocomplete.Item>
        )}
      </Autocomplete.Collection>
    </Autocomplete.Group>
  );
}

function useGroups(read: ReadPaste, choice: Choice, typed: string) {
  const { entries, byId } = useCatalog();
  const { found, isAnswered } = useEntriesFound(typed, true);
  const blank = typed.trim() === '';
  const { index } = choice;
  const groups = useMemo(
    () => (blank ? offeredRows({ read, chosen: index, entries, byId }) : foundRows(found)),
    [blank, read, index, entries, byId, found],
  );
  return { groups, isAnswered };
}

function RowCells({ row }: { row: ChooseRow }) {
  const strings = useStrings().choose;
  const prose = useProse();
  const { shortSdk } = usePackNames();
  if (row.kind === 'none')
    return (
      <>
        <span className={styles['code']}>–</span>
        <span className={styles['title']}>{strings.none}</span>
        <KeyCap name="0" />
      </>
    );
  const { entry } = row;
  const struck = row.kind === 'struck';
  return (
    <>
      <span className={`${styles['code']} ${struck ? styles['struck'] : ''}`}>
        {struck ? row.text : (entry.code ?? entry.symbol)}
      </span>
      <span className={styles['title']}>{prose(plainTitle(entry))}</span>
      <span className={styles['side']}>{struck ? strings.count : shortSdk(entry.sdk)}</span>
    </>
  );
}
