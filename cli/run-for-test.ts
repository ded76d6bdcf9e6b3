import { catalog } from 'errdesk:test-catalog';
import { knownPacks } from '../catalog/pack/known-packs';
import { createLookup } from '../catalog/search/lookup';
import { createSearch } from '../catalog/search/search';
import type { RedactedTriage } from '../catalog/triage/result';
import { runCommandLine } from './command-line';
import type { World } from './world';

const nothing: RedactedTriage = {
  verdict: 'none',
  findings: [],
  neighbours: [],
  nearMisses: [],
  ruledOut: [],
  secrets: [],
  redacted: '',
  credentials: [],
  facts: [],
  missing: [],
};
/** The triage of any text with 70001 in it. */
export const expired: RedactedTriage = {
  ...nothing,
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
  secrets: [{ kind: 'usersig', start: 12, end: 15, pseudonym: '<usersig-1>' }],
  redacted: 'code: 70001 <usersig-1>',
};
const knowledge = {
  catalog,
  packs: knownPacks(catalog.packs),
  lookup: () => createLookup(catalog),
  search: () => createSearch(catalog),
  triage: () => (raw: string) => (raw.includes('70001') ? expired : nothing),
};

/** Runs a command line with the given files. Returns its output and its exit code. */
export async function run(argv: string[], given: Partial<World> & { files?: Record<string, string> } = {}) {
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
        if (text === undefined) throw Object.assign(new Error('no such file'), { code: 'ENOENT' });
        return new TextEncoder().encode(text);
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
    knowledge,
  );
  return { exit, out, err, written, json: () => JSON.parse(out) };
}
