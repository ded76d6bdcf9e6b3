import { join } from 'node:path';
import type { Value } from '../bridge/contract';
import type { Notices } from './notices';
import type { UserData } from './profile/user-data';
import { openSettings, type SettingsStore } from './settings/store';
import { type DraftStore, openDrafts } from './templates/draft-store';
import { openTemplates, type TemplateStore } from './templates/store';

/** The files of the profile. */
export interface Stores {
  settings: SettingsStore;
  /** The team's templates. */
  templates: TemplateStore;
  /** Unsaved changes to templates. */
  drafts: DraftStore;
  /** Resolves once everything is written to the disk, or cannot be. */
  flush(): Promise<void>;
}

/** Opens the files of the profile. A notice reports one that is corrupt or cannot be written. */
export function openStores(
  profile: UserData,
  notices: Pick<Notices, 'raise'>,
  templatesChanged: (all: Value<'templates.read'>) => void,
): Stores {
  const pathOf = (name: string) => join(profile.path, name);
  const path = pathOf('settings.json');
  const templatesPath = pathOf('templates.json');
  const draftsPath = pathOf('drafts.json');
  if (profile.replaced !== undefined)
    notices.raise({ code: 'profile-read-only', path: profile.replaced, using: profile.path });
  const settings = openSettings(path, {
    corrupt: (keptAs) => notices.raise({ code: 'settings-corrupt', path, keptAs }),
    notSaved: () => notices.raise({ code: 'settings-not-saved', path }),
  });
  const templates = openTemplates(templatesPath, {
    corrupt: (keptAs) => notices.raise({ code: 'templates-corrupt', path: templatesPath, keptAs }),
    changed: templatesChanged,
  });
  const drafts = openDrafts(draftsPath, () =>
    notices.raise({ code: 'settings-not-saved', path: draftsPath }),
  );
  return {
    settings,
    templates,
    drafts,
    async flush() {
      await Promise.all([settings.flush(), templates.flush(), drafts.flush()]);
    },
  };
}
