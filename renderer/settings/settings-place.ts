import type { Language } from '../../catalog/schema';
import type { SettingsSection } from '../vocabulary/settings-sections';

/** Where in the settings somebody is. */
export interface SettingsPlace {
  section: SettingsSection;
  /** Whether somebody came to sign answers in that language. */
  signing?: Language;
}
