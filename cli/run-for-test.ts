import { catalog } from 'errdesk:test-catalog';
import { neighbours } from 'errdesk:test-catalog-neighbours';
import { knownPacks } from '../catalog/pack/known-packs';
import { createLookup } from '../catalog/search/lookup';
import { createSearch } from '../catalog/search/search';
import { createSymptomSearch } from '../catalog/search/symptom-search';
import type { RedactedTriage } from '../catalog/triage/result';
import { createTriage, type TriagePaste } from '../catalog/triage/triage';
import { runCommandLine } from './command-line';
import { otherCodes } from './other-codes';
import type { Knowledge, World } from './world';

/** The triage of any text with 70001 in it. */
export const expired: RedactedTriage = {
  verdict: 'match',
  findings: [
    {
      entry: 'tencent-trtc-web-v4/account/70001',
      sdk: 'tencent-trtc-web-v4',
      code: '70001',
      symbol: null,
      documents: ['tencent-trtc-web-v4-zh'],
      confidence: 0.97,
      evidence: [{ start: 6, end: 11 }],
      chain: ['tencent-trtc-web-v4/client/16385'],
      reasons: [
        { id: 'place', zh: '数字写在 code 字段里。', en: 'The number stands in a field called code.' },
      ],
      clues: [{ start: 0, end: 4 }],
    },
  ],
  neighbours: [],
  symptoms: [],
  ...{ nearMisses: [], ruledOut: [], credentials: [], facts: [], observations: [], missing: [] },
  secrets: [{ kind: 'usersig', start: 12, end: 15, pseudonym: '<usersig-1>' }],
  redacted: 'code: 70001 <usersig-1>',
};
const others = otherCodes(neighbours, catalog);
let triage: TriagePaste | undefined;

const knowledge = {
  catalog,
  packs: knownPacks(catalog.packs),
  lookup: () => createLookup(catalog),
  search: () => createSearch(catalog),
  symptoms: () => createSymptomSearch(catalog),
  triage: () => (raw: string) => {
    if (raw.includes('70001')) return expired;
    triage ??= createTriage(catalog, neighbours);
    return triage(raw);
  },
  neighbours: () => others,
};

/** Runs a command line with the given files, on the packs for tests or others. Returns its output and its exit code. */
export async function run(
  argv: string[],
  given: Partial<World> & { files?: Record<string, string | Uint8Array> } = {},
  known: Knowledge = knowledge,
) {
  let out = '';
  let err = '';
  const written = new Map<string, string | Uint8Array>();
  const exit = await runCommandLine(
    argv,
    {
      env: { LANG: 'en_GB.UTF-8' },
      version: '1.2.3',
      readFile: async (path) => {
        const text = given.files?.[path];
        if (Object.keys(given.files ?? {}).some((name) => name.startsWith(`${path}/`)))
          throw Object.assign(new Error('a folder'), { code: 'EISDIR' });
        if (text === undefined) throw Object.assign(new Error('no such file'), { code: 'ENOENT' });
        return typeof text === 'string' ? new TextEncoder().encode(text) : text;
      },
      findFiles: async (paths) => {
        const names = Object.keys(given.files ?? {});
        const files = paths.flatMap((path) =>
          names.filter((name) => name === path || name.startsWith(`${path}/`)),
        );
        const found = files.map((path) => ({ path, name: path.slice(path.lastIndexOf('/') + 1), size: 1 }));
        return { files: found, left: [] };
      },
      readStdin: async () => new TextEncoder().encode('code: 70001 abc'),
      stdinIsTerminal: false,
      writeFile: async (path, content) => {
        written.set(path, content);
      },
      out: async (content) => {
        out += typeof content === 'string' ? content : `${content.length} bytes`;
        return true;
      },
      err: (text) => {
        err += text;
      },
      ...given,
    },
    known,
  );
  return { exit, out, err, written, json: () => JSON.parse(out) };
}
