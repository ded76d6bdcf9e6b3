// `node scripts/icons.mjs`: redraws the PNGs of `build/` from their SVG sources, and the icon of Windows. They are
// committed.
import { readFileSync, writeFileSync } from 'node:fs';
import { iconOf } from './package/windows/icon.mjs';
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
  const code = await runInFront(executable, parameters, { env: runtimeEnvironment() });
  const pictures = [16, 32, 48, 256].map((size) => ({
    size,
    png: readFileSync(at(`build/icons/${size}x${size}.png`)),
  }));
  if (code === 0) writeFileSync(at('build/icon.ico'), iconOf(pictures));
  return code;
});
