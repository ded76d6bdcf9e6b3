import { actorLabels, inLanguage, originLabels, retryLabels, sideLabels } from '../../../catalog/labels';
import { verdictLabels } from '../../../catalog/triage/verdict-labels';
import { answer } from './answer';
import { answerSettings } from './answer-settings';
import { backup } from './backup';
import { batch } from './batch';
import { cases } from './cases';
import { catalog } from './catalog';
import { clipboardSettings } from './clipboard-settings';
import { commands } from './commands';
import { dataSettings } from './data-settings';
import { entry } from './entry';
import { entryWindow } from './entry-window';
import { exports } from './export';
import { frame } from './frame';
import { guide } from './guide';
import { intake } from './intake';
import { others } from './others';
import { overview } from './overview';
import { privacySettings } from './privacy-settings';
import { problems } from './problems';
import { replay } from './replay';
import { settingNames } from './setting-names';
import { settings } from './settings';
import { symptoms } from './symptoms';
import { templates } from './templates';
import { triage } from './triage';
import { watch } from './watch';

/** Every string of the window in English. */
export const en = {
  actors: inLanguage(actorLabels, 'en'),
  origins: inLanguage(originLabels, 'en'),
  sides: inLanguage(sideLabels, 'en'),
  retries: inLanguage(retryLabels, 'en'),
  verdicts: inLanguage(verdictLabels, 'en'),
  ...frame,
  ...cases,
  ...overview,
  ...catalog,
  ...commands,
  ...triage,
  ...batch,
  ...intake,
  ...entry,
  ...entryWindow,
  ...guide,
  ...others,
  ...symptoms,
  ...exports,
  ...answer,
  ...settings,
  ...answerSettings,
  ...dataSettings,
  ...backup,
  ...replay,
  ...settingNames,
  ...clipboardSettings,
  ...privacySettings,
  ...templates,
  ...watch,
  problems,
};

export type Strings = typeof en;
