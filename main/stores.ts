import type { Value } from '../bridge/contract';
import type { FileAside } from '../bridge/contract/problems';
import type { Notices } from './notices';
import type { UserData } from './profile/user-data';
import type { Fault } from './settings/keep-aside';
import { removeLeftovers } from './settings/leftovers';
import { placeOf } from './settings/place';
import { openSettings, type SettingsStore } from './settings/store';
import type { TeamDefaults } from './settings/team-defaults';
import { type DraftStore, openDrafts } from './templates/draft-store';
import { openTemplates, type TemplateStore } from './templates/store';

type File = FileAside['file'];

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

/** Opens the files of the profile. A notice reports one that cannot be used or written. */
export function openStores(
  profile: UserData,
  team: TeamDefaults,
  notices: Pick<Notices, 'raise'>,
  templatesChanged: (all: Value<'templates.read'>) => void,
): Stores {
  if (profile.replaced !== undefined)
    notices.raise({ code: 'profile-read-only', path: profile.replaced, using: profile.path });
  removeLeftovers(profile.path);
  const place = (file: File) => placeOf(`${file}.json`, profile);
  const aside = (file: File) => (fault: Fault, keptAs: string | null) =>
    notices.raise({ code: 'file-aside', file, ...fault, path: place(file).path, keptAs });
  tellOfTeam(team, notices);
  const settings = openSettings(
    place('settings'),
    {
      aside: aside('settings'),
      notSaved: () => notices.raise({ code: 'settings-not-saved', path: place('settings').path }),
    },
    team.leaves,
  );
  const templates = openTemplates(place('templates'), {
    aside: aside('templates'),
    changed: templatesChanged,
  });
  const drafts = openDrafts(place('drafts'), {
    aside: aside('drafts'),
    notSaved: () => notices.raise({ code: 'drafts-not-saved', path: place('drafts').path }),
  });
  return {
    settings,
    templates,
    drafts,
    async flush() {
      await Promise.all([settings.flush(), templates.flush(), drafts.flush()]);
    },
  };
}

function tellOfTeam({ path, fault, wrong }: TeamDefaults, notices: Pick<Notices, 'raise'>): void {
  if (path === null) return;
  if (fault) notices.raise({ code: 'defaults-unusable', path, wrong: fault });
  else if (wrong.length > 0) notices.raise({ code: 'defaults-partly-used', path, names: [...wrong] });
}
