import { keysOf } from '../../bridge/accelerator';
import type { Suggestion } from '../../bridge/contract/watch';
import { meaningsLabel } from '../../catalog/labels';
import { request } from '../bridge';
import { Button } from '../design/button';
import { Facts } from '../design/facts';
import { IconButton } from '../design/icon-button';
import { Keys } from '../design/key-cap';
import { useIsMac } from '../design/mac-context';
import { VerdictBadge } from '../design/verdict-badge';
import { useWatch } from '../state/watch-context';
import { useProse, useStrings } from '../text/strings-context';
import styles from './suggestion-line.module.css';

/** What was just copied elsewhere, as a line above the footer. It covers nothing and takes no focus. */
export function SuggestionLine() {
  const { watch, settings } = useWatch();
  const { line } = useStrings().watch;
  const isMac = useIsMac();
  const { suggestion, shortcutTaken } = watch;
  const keys = settings.shortcut === null || shortcutTaken ? [] : keysOf(settings.shortcut, isMac);
  return (
    <div className={suggestion ? styles['line'] : undefined}>
      {/* Always in the document: a screen reader announces only changes of an existing element. */}
      <div className={styles['words']} role="status">
        {suggestion && <Words key={suggestion.id} suggestion={suggestion} />}
      </div>
      {suggestion && (
        <>
          <Button onClick={() => void request('watch.open', { id: suggestion.id })}>
            {line.open} {keys.length > 0 && <Keys names={keys} />}
          </Button>
          <IconButton
            icon="remove"
            label={line.dismiss}
            onClick={() => void request('watch.dismiss', { id: suggestion.id })}
          />
        </>
      )}
    </div>
  );
}

function Words({ suggestion: { verdict, name, title, meanings, sdk } }: { suggestion: Suggestion }) {
  const strings = useStrings();
  const prose = useProse();
  const isOpen = verdict === 'ambiguous';
  return (
    <>
      <VerdictBadge verdict={verdict} size={16} />
      <span className="visually-hidden">
        {verdict === 'none' ? strings.others.verdict : strings.verdicts[verdict]}
      </span>
      <span className={styles['name']}>{name}</span>
      <span className={styles['title']}>{prose(isOpen ? meaningsLabel(meanings) : title)}</span>
      <span className={styles['facts']}>
        <Facts items={[!isOpen && prose(sdk), strings.watch.line.justCopied]} />
      </span>
    </>
  );
}
