import { useState } from 'react';
import type { Settings, SettingsChange } from '../../bridge/contract/settings';
import { useCasesScreen } from '../cases/use-cases-screen';
import type { RaiseTrouble } from '../text/raise-trouble';
import type { Screen } from '../vocabulary/screens';
import type { Brought } from './triage-with-answer';

/** What Triage and Cases want of each other. */
export function useCaseSide(go: (screen: Screen) => void, isAsked: boolean, goToSetting: () => void) {
  const [asked, setAsked] = useState<{ id: string; nth: number } | null>(null);
  const [brought, setBrought] = useState<Brought | null>(null);
  return {
    /** The case that Triage wants shown. */
    asked,
    forTriage: {
      /** The text of a case that is to be read again. */
      brought,
      onCase(id: string) {
        setAsked({ id, nth: (asked?.nth ?? 0) + 1 });
        go('cases');
      },
      // The question is asked in Cases; once it was answered, Settings changes it.
      onKeepingWanted: () => (isAsked ? goToSetting() : go('cases')),
    },
    bring(text: string) {
      setBrought({ text, nth: (brought?.nth ?? 0) + 1 });
      go('triage');
    },
  };
}

/** The Cases screen. It stays mounted once somebody went there. */
export function CasesPlace({
  active,
  side,
  settings,
  change,
  onTrouble,
}: {
  active: boolean;
  side: ReturnType<typeof useCaseSide>;
  settings: Pick<Settings, 'cases'>;
  change: (part: SettingsChange) => void;
  onTrouble: RaiseTrouble;
}) {
  const CasesScreen = useCasesScreen(active);
  return (
    CasesScreen && (
      <CasesScreen
        active={active}
        keeping={settings.cases}
        opened={side.asked}
        change={change}
        onTriage={side.bring}
        onTrouble={onTrouble}
      />
    )
  );
}
