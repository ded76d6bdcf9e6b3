import type { SecretKind } from './kinds';
import { isOpaque } from './looks';
import type { SecretRule } from './rule';
import { alphanumeric, base64, base64Url, type CharSet, charSet, hex, type Runs, urlTail } from './runs';

/** A secret that is known by how it begins. The facts are those that the issuers publish for scanners of secrets. */
interface Shape {
  kind: SecretKind;
  /** Beginnings, in their case. */
  starts: readonly string[];
  /** What follows. */
  body: CharSet;
  /** In characters, without the beginning. */
  least: number;
  most?: number;
  /** Beginnings that other words have too: what follows must be made by a machine. */
  common?: boolean;
}

const dotted = charSet(/[A-Za-z0-9_.=-]/);
const upper = charSet(/[A-Z0-9]/);

const shapes: readonly Shape[] = [
  { kind: 'secret_key', starts: ['AKIA', 'ASIA', 'ABIA', 'ACCA'], body: upper, least: 16, most: 20 },
  { kind: 'secret_key', starts: ['LTAI'], body: alphanumeric, least: 12, most: 28 },
  { kind: 'secret_key', starts: ['AKID'], body: alphanumeric, least: 13, most: 48, common: true },
  {
    kind: 'password',
    starts: ['$apr1$', '$2a$', '$2b$', '$2y$', '$6$', '$5$', '$argon2'],
    body: charSet(/[\w./$=,+-]/),
    least: 20,
  },
  {
    kind: 'secret_key',
    starts: ['MIIE', 'MIIJ', 'MIIK', 'MIICX', 'MIICd', 'MIGTAg', 'MIGHAg', 'LS0tLS1CRUdJTi'],
    body: base64,
    least: 100,
  },
  { kind: 'secret_key', starts: ['rzp_live_', 'rzp_test_', 'ek_'], body: base64Url, least: 12, common: true },
  { kind: 'token', starts: ['sqp_', 'sqa_', 'squ_'], body: hex, least: 32 },
  { kind: 'token', starts: ['pat'], body: dotted, least: 70, most: 90, common: true },
  { kind: 'secret_key', starts: ['STS.'], body: alphanumeric, least: 16 },
  { kind: 'secret_key', starts: ['oy2'], body: alphanumeric, least: 40, most: 48 },
  { kind: 'secret_key', starts: ['AKLT'], body: base64, least: 16, most: 80 },
  { kind: 'token', starts: ['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_'], body: alphanumeric, least: 30 },
  { kind: 'token', starts: ['github_pat_'], body: base64Url, least: 22 },
  {
    kind: 'token',
    starts: ['glpat-', 'gldt-', 'glrt-', 'glptt-', 'glcbt-', 'glagent-', 'gloas-'],
    body: dotted,
    least: 18,
  },
  {
    kind: 'token',
    starts: ['xoxb-', 'xoxp-', 'xoxa-', 'xoxr-', 'xoxs-', 'xoxe-', 'xoxe.', 'xoxc-', 'xoxd-', 'xapp-'],
    body: dotted,
    least: 10,
  },
  { kind: 'secret_key', starts: ['sk-'], body: base64Url, least: 20, common: true },
  {
    kind: 'secret_key',
    starts: ['sk_live_', 'sk_test_', 'rk_live_', 'rk_test_', 'whsec_'],
    body: base64,
    least: 12,
  },
  { kind: 'secret_key', starts: ['AIza'], body: base64Url, least: 33, most: 42 },
  { kind: 'token', starts: ['ya29.', '1//0'], body: base64Url, least: 20 },
  { kind: 'secret_key', starts: ['GOCSPX-'], body: base64Url, least: 20 },
  { kind: 'secret_key', starts: ['SG.'], body: dotted, least: 30, common: true },
  { kind: 'secret_key', starts: ['SK', 'AC'], body: hex, least: 32, most: 32 },
  { kind: 'token', starts: ['npm_'], body: alphanumeric, least: 30, common: true },
  { kind: 'token', starts: ['pypi-'], body: base64Url, least: 16, common: true },
  { kind: 'token', starts: ['dckr_pat_', 'dckr_oat_'], body: base64Url, least: 16 },
  { kind: 'token', starts: ['hf_', 'api_org_'], body: alphanumeric, least: 30 },
  { kind: 'token', starts: ['dop_v1_', 'doo_v1_', 'dor_v1_'], body: alphanumeric, least: 40 },
  { kind: 'token', starts: ['shpat_', 'shpca_', 'shppa_', 'shpss_'], body: alphanumeric, least: 24 },
  { kind: 'secret_key', starts: ['key-', 'pubkey-'], body: hex, least: 32, most: 32 },
  {
    kind: 'token',
    starts: [
      'sbp_',
      'lin_api_',
      'figd_',
      'glsa_',
      'glc_',
      'ntn_',
      'sntrys_',
      'sntryu_',
      'gsk_',
      'r8_',
      'rdme_',
      'pscale_',
      'phc_',
      'phx_',
    ],
    body: base64,
    least: 24,
    common: true,
  },
  {
    kind: 'secret_key',
    starts: [
      'xai-',
      'nvapi-',
      'pplx-',
      'tvly-',
      'fw_',
      'co_',
      'sq0csp-',
      'sq0atp-',
      'NRAK-',
      'NRJS-',
      'PMAK-',
      'CFPAT-',
      'EZAK',
      'sk_prod_',
      'rnd_',
    ],
    body: base64Url,
    least: 20,
    common: true,
  },
  {
    kind: 'token',
    starts: [
      'ATATT',
      'ATCTT',
      'ATBB',
      'EAACEdEose0cBA',
      'APA91b',
      'hvs.',
      'hvb.',
      'dp.pt.',
      'dp.st.',
      'dapi',
    ],
    body: base64,
    least: 24,
    common: true,
  },
  { kind: 'secret_key', starts: ['AGE-SECRET-KEY-1'], body: alphanumeric, least: 50 },
  { kind: 'token', starts: ['006', '007'], body: base64, least: 60, common: true },
  { kind: 'token', starts: ['04AAAA'], body: base64, least: 32, common: true },
  {
    kind: 'token',
    starts: [
      ...[
        'hooks.slack.com/services/',
        'hooks.slack.com/workflows/',
        'hooks.slack.com/triggers/',
        'api.telegram.org/bot',
      ],
      ...[
        'discord.com/api/webhooks/',
        'discordapp.com/api/webhooks/',
        '/open-apis/bot/v2/hook/',
        '/open-apis/bot/hook/',
      ],
      ...[
        '/cgi-bin/webhook/send?key=',
        '/robot/send?access_token=',
        'outlook.office.com/webhook/',
        'webhook.office.com/webhookb2/',
      ],
    ],
    body: urlTail,
    least: 8,
  },
];

const byTrigger = new Map<string, { start: string; shape: Shape }[]>();
for (const shape of shapes)
  for (const start of shape.starts) {
    const trigger = start.toLowerCase();
    byTrigger.set(trigger, [...(byTrigger.get(trigger) ?? []), { start, shape }]);
  }

export const shapeRule: SecretRule = {
  reason: 'Its beginning says what it is.',
  triggers: [...byTrigger.keys()],
  find(runs, start, end) {
    const { text } = runs;
    if (isWithinWord(text, start)) return undefined;
    const written = text.slice(start, end);
    for (const { start: begin, shape } of byTrigger.get(written.toLowerCase()) ?? []) {
      if (begin !== written) continue;
      const stop = runs.endOf(shape.body, end);
      const length = stop - end;
      if (length < shape.least || length > (shape.most ?? Number.POSITIVE_INFINITY)) continue;
      if (shape.common && !isOpaque(text.slice(end, Math.min(stop, end + 160)), shape.least)) continue;
      // Of an address of a hook only what follows is secret.
      const from = begin.includes('/') && begin.length > 5 ? end : start;
      return { kind: shape.kind, start: from, end: trimmed(text, from, stop) };
    }
    return undefined;
  },
};

const isWithinWord = (text: string, start: number): boolean =>
  /[A-Za-z0-9]/.test(text.charAt(start)) && /\w/.test(text.charAt(start - 1));

function trimmed(text: string, start: number, end: number): number {
  let stop = end;
  while (stop > start && '.%,:;?!'.includes(text.charAt(stop - 1))) stop--;
  return stop;
}

/** A JWT: two or three parts of Base64 with dots, the first of which begins with `{"`. */
export const jwtRule: SecretRule = {
  reason: 'A JWT is a signed token: whoever has it is let in.',
  triggers: ['eyj'],
  find(runs, start) {
    const { text } = runs;
    if (!text.startsWith('eyJ', start) || /[A-Za-z0-9]/.test(text.charAt(start - 1))) return undefined;
    const head = runs.endOf(base64Url, start);
    if (head - start < 11 || text.charAt(head) !== '.') return undefined;
    const claims = runs.endOf(base64Url, head + 1);
    if (claims - head < 7) return undefined;
    const end = text.charAt(claims) === '.' ? runs.endOf(base64Url, claims + 1) : claims;
    return { kind: 'jwt', start, end };
  },
};

/** A userSig is Base64 of compressed JSON, so that it begins the same way wherever it stands. */
export const userSigRule: SecretRule = {
  reason: 'A userSig lets anyone log in as that user until it expires.',
  triggers: ['ejw', 'ejx', 'ejy', 'ejz'],
  find(runs, start) {
    const { text } = runs;
    if (!/^eJ[w-z]/.test(text.slice(start, start + 3)) || /[A-Za-z0-9]/.test(text.charAt(start - 1)))
      return undefined;
    let end = runs.endOf(base64, start);
    if (end - start < 43) return undefined;
    for (let line = 0; line < 60 && text.charAt(end) === '\n'; line++) {
      const next = runs.endOf(base64, end + 1);
      if (next - end < 31) break;
      end = next;
    }
    return { kind: 'usersig', start, end: trimmed(text, start, end) };
  },
};
