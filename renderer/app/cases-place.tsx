import { memo, useState } from 'react';
import type { Settings, SettingsChange } from '../../bridge/contract/settings';
import { useCasesScreen } from '../cases/use-cases-screen';
import type { RaiseTrouble } from '../text/raise-trouble';
import { useStableCallback } from '../timing/use-stable-callback';
import type { Screen } from '../vocabulary/screens';
import type { Brought } from './triage-with-answer';

/** A case that is to be shown. `nth` counts them, so that the same can be asked for twice. */
interface Asked {
  id: string;
  nth: number;
}

/** What Triage and Cases want of each other. */
export function useCaseSide(go: (screen: Screen) => void, isAsked: boolean, goToSetting: () => void) {
  const [asked, setAsked] = useState<Asked | null>(null);
  const [brought, setBrought] = useState<Brought | null>(null);
  return {
    /** The case that Triage wants shown. */
    asked,
    /** The text of a case that is to be read again. */
    brought,
    onCase: useStableCallback((id: string) => {
      setAsked({ id, nth: (asked?.nth ?? 0) + 1 });
      go('cases');
    }),
    // The question is asked in Cases; once it was answered, Settings changes it.
    onKeepingWanted: useStableCallback(() => (isAsked ? goToSetting() : go('cases'))),
    bring: useStableCallback((text: string) => {
      setBrought({ text, nth: (brought?.nth ?? 0) + 1 });
      go('triage');
    }),
  };
}

/** The Cases screen. It stays mounted once somebody went there. */
export const CasesPlace = memo(function CasesPlace({
  active,
  asked,
  settings,
  change,
  onTriage,
  onTrouble,
}: {
  active: boolean;
  asked: Asked | null;
  settings: Pick<Settings, 'cases'>;
  change: (part: SettingsChange) => void;
  onTriage: (text: string) => void;
  onTrouble: RaiseTrouble;
}) {
  const CasesScreen = useCasesScreen(active);
  return (
    CasesScreen && (
      <CasesScreen
        active={active}
        keeping={settings.cases}
        opened={asked}
        {...{ change, onTriage, onTrouble }}
      />
    )
  );
});
