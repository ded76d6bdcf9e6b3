// `node scripts/icons.mjs`: redraws the PNGs of `build/` from their SVG sources. They are committed.
import { ensureRuntime, runtimeArguments, runtimeEnvironment } from './runtime.mjs';
import { runInFront } from './setup/command.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';
import { runScript } from './setup/failure.mjs';
import { at } from './setup/paths.mjs';
import { createProgress } from './setup/progress.mjs';

await runScript(async () => {
  const progress = createProgress();
  await ensureDependencies(progress);
  const { executable } = await ensureRuntime(progress);
  const parameters = [...runtimeArguments(), at('scripts/icons/draw.mjs')];
  return runInFront(executable, parameters, { env: runtimeEnvironment() });
});
