import type { Text } from '../../schema';
import type { Credential, Reason, Remark } from '../result';

/** Which faults a remark is a likely reason of. */
const explained: Readonly<Record<Remark['kind'], readonly string[]>> = {
  expired: [
    'signature-expired',
    'signature-invalid',
    'credentials-refused',
    'login-required',
    'ticket-invalid',
  ],
  'not-yet-valid': ['signature-expired', 'signature-invalid', 'credentials-refused', 'ticket-invalid'],
  'no-validity': ['signature-expired', 'signature-invalid', 'credentials-refused', 'ticket-invalid'],
  'other-user': ['signature-other-user', 'signature-invalid', 'credentials-refused', 'ticket-invalid'],
  'other-app': [
    'signature-other-app',
    'signature-key-mismatch',
    'signature-invalid',
    'credentials-refused',
    'app-unknown',
  ],
  broken: [
    'signature-invalid',
    'signature-missing',
    'credentials-refused',
    'ticket-invalid',
    'account-malformed',
  ],
  valid: [],
};

/** Reasons for a fault that lie in the credentials of the paste: remarks on what is wrong and can cause it. */
function remarksOn(credentials: readonly Credential[], fault: string) {
  return credentials.flatMap((credential) =>
    credential.remarks
      .filter(({ wrong, kind }) => wrong && explained[kind].includes(fault))
      .map((remark) => ({ credential, remark })),
  );
}

/** Why it is this fault, as support reads it. */
export function reasonsIn(credentials: readonly Credential[], fault: string): Reason[] {
  return remarksOn(credentials, fault).map(({ credential: { pseudonym }, remark: { zh, en } }) => {
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

/** The cause in a sentence, as the entry shows it. */
export function causesIn(credentials: readonly Credential[], fault: string): Text[] {
  return remarksOn(credentials, fault).map(({ credential: { kind }, remark: { zh, en } }) => ({
    zh: `这份${names[kind].zh}${zh}。`,
    en: `This ${names[kind].en} ${en}.`,
  }));
}

/** The cause as the customer reads it. */
export function causesForCustomer(credentials: readonly Credential[], fault: string): Text[] {
  return remarksOn(credentials, fault).map(({ credential: { kind }, remark: { zh, en } }) => ({
    zh: `您发来的内容里，${names[kind].zh}${zh}。`,
    en: `The ${names[kind].en} in what you sent ${en}.`,
  }));
}
