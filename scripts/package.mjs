// `npm run package`: what this system installs Errdesk from, into release/. docs/packaging.md says what else it does.
import { packHere } from './package/here.mjs';
import { packReproducibly } from './package/reproducible.mjs';
import { tryPackages } from './package/try/try-packages.mjs';
import { packWindows } from './package/windows/windows.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';
import { runScript } from './setup/failure.mjs';
import { createProgress } from './setup/progress.mjs';

const ways = {
  '--try': tryPackages,
  '--reproducible': packReproducibly,
  '--windows': packWindows,
};

await runScript(async () => {
  const progress = createProgress();
  const asked = process.argv.slice(2);
  await ensureDependencies(progress);
  const way = Object.entries(ways).find(([name]) => asked.includes(name))?.[1] ?? packHere;
  return way(progress, asked);
});
