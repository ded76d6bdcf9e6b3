import { type ReactNode, useEffect, useRef } from 'react';
import type { BackupPlan } from '../../../bridge/contract/backup';
import type { Settings } from '../../../bridge/contract/settings';
import { Button } from '../../design/button';
import { Facts } from '../../design/facts';
import { useTemplates } from '../../state/templates-context';
import { useLanguage, useStrings } from '../../text/strings-context';
import { dateTagOf } from '../../text/tag-of';
import own from './backup-settings.module.css';
import styles from './data-settings.module.css';
import { ChangesTable } from './setting-changes';
import { changesAnything } from './use-backup';

/** What taking a back-up in would do, before it is done. */
export function BackupChanges({
  plan,
  settings,
  onTake,
  onClose,
}: {
  plan: BackupPlan;
  settings: Settings;
  onTake: () => void;
  onClose: () => void;
}) {
  const strings = useStrings().backup;
  const panel = useRef<HTMLElement>(null);
  useEffect(() => panel.current?.querySelector<HTMLElement>('[data-first]')?.focus(), []);
  const title = useTitle(plan);
  const can = changesAnything(plan);
  const { outlook } = plan.settings.is === 'read' ? plan.settings : { outlook: null };
  return (
    <section ref={panel} className={styles['changes']} aria-label={title}>
      <h3 className={styles['title']}>{title}</h3>
      {plan.unreadable > 0 && <p className={own['warning']}>{strings.unreadable(plan.unreadable)}</p>}
      {plan.isCut && <p className={own['warning']}>{strings.cut}</p>}
      {!can && <p className={own['warning']}>{strings.nothing}</p>}
      <PlanTable plan={plan} />
      {outlook && outlook.names.length > 0 && (
        <ChangesTable names={outlook.names} now={settings} then={outlook.after} />
      )}
      <div className={styles['buttons']}>
        {can && <Button onClick={onTake}>{strings.take}</Button>}
        <Button data-first="" onClick={onClose}>
          {can ? strings.cancel : strings.close}
        </Button>
      </div>
    </section>
  );
}

function useTitle({ file, made }: BackupPlan): string {
  const strings = useStrings().backup;
  const language = useLanguage();
  if (made === null) return file;
  const when = new Intl.DateTimeFormat(dateTagOf[language], { dateStyle: 'medium', timeStyle: 'short' });
  return strings.made(file, when.format(made));
}

/** Counts before and after. */
function PlanTable({ plan: { cases, templates, settings } }: { plan: BackupPlan }) {
  const { backup: strings, number } = useStrings();
  const { custom } = useTemplates();
  const leftOut = { none: strings.leftOut, unusable: strings.unusable };
  return (
    <table className={styles['table']}>
      <thead>
        <tr>
          <th scope="col">{strings.what}</th>
          <th scope="col">{strings.now}</th>
          <th scope="col">{strings.afterwards}</th>
        </tr>
      </thead>
      <tbody>
        <PlanRow label={strings.casesRow} now={number(cases.before)} then={number(cases.after)}>
          <Counts {...cases} kept={cases.before - cases.equal - cases.replaced} />
        </PlanRow>
        {templates.is === 'read' ? (
          <PlanRow
            label={strings.templatesRow}
            now={number(custom.length)}
            then={number(custom.length + templates.added)}
          >
            <Counts
              {...templates}
              equal={custom.length - templates.kept - templates.replaced}
              newerHere={0}
            />
          </PlanRow>
        ) : (
          <PlanRow label={strings.templatesRow} now={number(custom.length)} then={number(custom.length)}>
            {leftOut[templates.is]}
          </PlanRow>
        )}
        <PlanRow label={strings.settingsRow} now="" then="">
          {settings.is === 'read'
            ? strings.changedSettings(settings.outlook.names.length)
            : leftOut[settings.is]}
        </PlanRow>
      </tbody>
    </table>
  );
}

function PlanRow({
  label,
  now,
  then,
  children,
}: {
  label: string;
  now: string;
  then: string;
  children: ReactNode;
}) {
  return (
    <tr>
      <th scope="row">{label}</th>
      <td>{now}</td>
      <td>
        {then}
        <div className={own['note']}>{children}</div>
      </td>
    </tr>
  );
}

function Counts({
  added,
  replaced,
  newerHere,
  equal,
  kept,
}: {
  added: number;
  replaced: number;
  newerHere: number;
  equal: number;
  kept: number;
}) {
  const strings = useStrings().backup;
  const said = [
    added > 0 && strings.added(added),
    replaced > 0 && strings.replaced(replaced),
    newerHere > 0 && strings.newerHere(newerHere),
    equal > 0 && strings.same(equal),
    kept > 0 && strings.kept(kept),
  ];
  return <Facts items={said.filter((one) => one !== false)} />;
}
