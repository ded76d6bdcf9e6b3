// `npm run check`: format, lint, types, rooms, knowledge and dead code.
import { runChecks } from './setup/checks.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';
import { runScript } from './setup/failure.mjs';
import { createProgress } from './setup/progress.mjs';

await runScript(async () => {
  const progress = createProgress();
  await ensureDependencies(progress);
  const { failed } = await runChecks(progress);
  return failed === 0 ? 0 : 1;
});
