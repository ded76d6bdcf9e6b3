import type { App } from 'electron';
import spawnDoor from './answer/worker?nodeWorker';
import spawnCases from './cases/worker?nodeWorker';
import spawnExport from './export/worker?nodeWorker';
import { systemLanguage } from './language';
import spawnOpening from './open/worker?nodeWorker';
import spawnReplay from './replay/worker?nodeWorker';
import type { ServicesParts } from './services';
import spawnChecker from './templates/worker?nodeWorker';
import spawnTriage from './triage/worker?nodeWorker';
import { clipboardReader } from './watch/clipboard-reader';
import spawnJudge from './watch/worker?nodeWorker';

/** In mebibytes. A limit, so that a worker cannot use up the memory of main. */
const within = (maxOldGenerationSizeMb: number) => ({ resourceLimits: { maxOldGenerationSizeMb } });

type SystemParts = Omit<ServicesParts, 'profile' | 'team' | 'log' | 'page'>;

/** What the services use of this system: its language, threads and clipboard. */
export function systemParts(app: App): SystemParts {
  return {
    systemLanguage: () => systemLanguage(app),
    spawnTriage: () => spawnTriage(within(1024)),
    // All entries with all columns in both languages, as JSON.
    spawnExport: () => spawnExport(within(3072)),
    spawnChecker: () => spawnChecker(within(512)),
    // The largest file, its text and that in parts.
    spawnOpening: () => spawnOpening(within(1024)),
    spawnDoor: () => spawnDoor(within(512)),
    spawnCases: (workerData) => spawnCases({ ...within(1024), workerData }),
    spawnReplay: () => spawnReplay(within(1024)),
    spawnJudge: () => spawnJudge(within(256)),
    clipboardReader: clipboardReader(app),
  };
}
