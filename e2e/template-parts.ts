import type { ElectronApplication } from '@playwright/test';
import type { Template } from '../catalog/answer/template';

// Templates, and the files that they come in.

/** One of a team's own, as a colleague sends it. */
export const ours: Template = {
  id: 'team-greeting',
  name: { zh: '小组的', en: 'The team’s' },
  kinds: ['finding'],
  body: { zh: '{{ customer }}，您好：{{ title }}', en: 'Hi {{ customer }}: {{ title }}' },
};

/** Answers the system's dialog for a file that is to be opened, from now on. */
export async function chooseFile(app: ElectronApplication, path: string): Promise<void> {
  await app.evaluate(({ dialog }, file) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [file] });
  }, path);
}
