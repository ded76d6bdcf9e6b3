// Started by `triage.mjs`: says how many bytes triage of a text adds to the process at its peak, and the text's size.
// The text is read from a file, since making it would need more memory than reading it.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { engine } from '../setup/builds.mjs';
import { at } from '../setup/paths.mjs';

const [output = ''] = engine.outputs;
const { triage } = await import(pathToFileURL(at(output)).href);
const text = readFileSync(process.argv[2] ?? '', 'latin1');
triage(text.slice(0, 10_000));
globalThis.gc?.();
const before = process.memoryUsage().rss;
triage(text);
const peak = process.resourceUsage().maxRSS * 1024;
console.log(`MEMORY ${Math.max(0, peak - before)} ${text.length}`);
