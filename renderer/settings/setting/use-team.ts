import { createContext, useContext, useEffect, useState } from 'react';
import type { Settings } from '../../../bridge/contract/settings';
import type { Team } from '../../../bridge/contract/settings-file';
import { request } from '../../bridge';

interface TeamSettings extends Team {
  /** Goes back to what the team has set. */
  takeTeams: (names: readonly string[]) => void;
  /** How often that was done: fields that are being edited begin anew then. */
  taken: number;
}

const nobodys: TeamSettings = { path: null, settings: [], takeTeams: () => {}, taken: 0 };

export const TeamContext = createContext<TeamSettings>(nobodys);

/** What a person's team has set. */
export const useTeam = (): TeamSettings => useContext(TeamContext);

/** Asked for anew after each change, which may be a choice against it. */
export function useTeamState(settings: Settings): TeamSettings {
  const [team, setTeam] = useState<Team>(nobodys);
  // biome-ignore lint/correctness/useExhaustiveDependencies(settings): a change of them changes the answer.
  useEffect(() => {
    let isNewest = true;
    void request('settings.team').then((answer) => {
      if (isNewest && answer.ok) setTeam(answer.value);
    });
    return () => {
      isNewest = false;
    };
  }, [settings]);
  const [taken, setTaken] = useState(0);
  const takeTeams = async (names: readonly string[]) => {
    await request('settings.reset', { names: [...names] });
    setTaken((was) => was + 1);
  };
  return { ...team, taken, takeTeams: (names) => void takeTeams(names) };
}
