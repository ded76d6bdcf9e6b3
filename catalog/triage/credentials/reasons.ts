import type { Text } from '../../schema';
import type { Credential, Reason, Remark } from '../result';

/** Which faults a remark is a likely reason of. */
const explained: Readonly<Record<Remark['kind'], readonly string[]>> = {
  expired: ['signature-expired', 'signature-invalid', 'credentials-refused', 'login-required'],
  'not-yet-valid': ['signature-expired', 'signature-invalid', 'credentials-refused'],
  'no-validity': ['signature-expired', 'signature-invalid', 'credentials-refused'],
  'other-user': ['signature-mismatch', 'signature-invalid', 'credentials-refused'],
  'other-app': [
    'signature-mismatch',
    'signature-key-mismatch',
    'signature-invalid',
    'credentials-refused',
    'app-unknown',
    'region-mismatch',
  ],
  broken: ['signature-invalid', 'signature-missing', 'credentials-refused', 'account-malformed'],
  valid: [],
};

/** A signature for somebody else is one fault. Which of the two does not match, the title of the error says. */
const mismatched: Readonly<Partial<Record<Remark['kind'], RegExp>>> = {
  'other-user': /user/i,
  'other-app': /app/i,
};

/** An entry, or somebody else's error. */
interface Problem {
  readonly title: Text;
  readonly fault?: string;
}

function explains(kind: Remark['kind'], { title, fault = '' }: Problem): boolean {
  if (!explained[kind].includes(fault)) return false;
  return fault !== 'signature-mismatch' || mismatched[kind]?.test(title.en) === true;
}

/** Reasons for a problem that lie in the credentials of the paste: remarks on what is wrong and can cause it. */
function remarksOn(credentials: readonly Credential[], problem: Problem) {
  return credentials.flatMap((credential) =>
    credential.remarks
      .filter(({ wrong, kind }) => wrong && explains(kind, problem))
      .map((remark) => ({ credential, remark })),
  );
}

/** Why it is this problem, as support reads it. */
export function reasonsIn(credentials: readonly Credential[], problem: Problem): Reason[] {
  return remarksOn(credentials, problem).map(({ credential: { pseudonym }, remark: { zh, en } }) => {
    const name = pseudonym.replace(/[⟦⟧]/g, '');
    return {
      id: 'credential',
      zh: `内容里的 ${name} ${zh}（只在本机查看，未验证）。`,
      en: `The ${name} in the paste ${en} (read on this machine, not verified).`,
    };
  });
}

const names: Readonly<Record<Credential['kind'], Text>> = {
  usersig: { zh: '签名（userSig）', en: 'signature (userSig)' },
  jwt: { zh: '令牌（JWT）', en: 'token (JWT)' },
};

/** A cause as support reads it: a sentence without a full stop. */
export type Cause = Text & {
  /** Whether it settles the case. What was copied in part may have been whole when it was used. */
  readonly decides: boolean;
};

/** The causes that lie in the credentials of the paste. */
export function causesIn(credentials: readonly Credential[], problem: Problem): Cause[] {
  return remarksOn(credentials, problem).map(({ credential: { kind }, remark: { kind: of, zh, en } }) => ({
    zh: `${names[kind].zh}${zh}`,
    en: `The ${names[kind].en} ${en}`,
    decides: of !== 'broken',
  }));
}

/** The cause as the customer reads it. */
export function causesForCustomer(credentials: readonly Credential[], problem: Problem): Text[] {
  return remarksOn(credentials, problem).map(({ credential: { kind }, remark: { zh, en } }) => ({
    zh: `您发来的内容里，${names[kind].zh}${zh}。`,
    en: `The ${names[kind].en} in what you sent ${en}.`,
  }));
}

/** Causes of several errors, what is said twice once. */
export function onceEach<T extends Text>(causes: readonly T[]): T[] {
  return causes.filter(({ en }, at) => causes.findIndex((one) => one.en === en) === at);
}
