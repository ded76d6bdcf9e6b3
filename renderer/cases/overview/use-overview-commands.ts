import { useOffer } from '../../keys/use-offers';

/** What can be done in the overview. Null where it cannot be done now. */
export interface OverviewDeeds {
  step: (by: number) => void;
  stepBar: (by: number) => void;
  list: (() => void) | null;
  turn: () => void;
  savePicture: (() => void) | null;
  exportTable: (() => void) | null;
  leave: () => void;
}

/** Offers what can be done here. */
export function useOverviewCommands(active: boolean, deeds: OverviewDeeds): void {
  const { step, stepBar, list, turn, savePicture, exportTable, leave } = deeds;
  useOffer(
    active
      ? [
          { id: 'step-figure', run: (nth) => step(nth === 0 ? -1 : 1), footer: 1 },
          ...(list ? [{ id: 'list-figure' as const, run: list, footer: 2 }] : []),
          { id: 'step-bar', run: (nth) => stepBar(nth === 0 ? -1 : 1) },
          { id: 'turn-chart', run: turn },
          ...(savePicture ? [{ id: 'save-chart' as const, run: savePicture }] : []),
          ...(exportTable ? [{ id: 'export-overview' as const, run: exportTable, footer: 3 }] : []),
          { id: 'leave-overview', run: leave, footer: 4 },
        ]
      : [],
  );
}
