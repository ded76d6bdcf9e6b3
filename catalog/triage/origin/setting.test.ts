import { catalog } from 'errdesk:catalog';
import { describe, expect, it } from 'vitest';
import { createTriage } from '../triage';

const triage = createTriage(catalog);

describe("what somebody's own back end is made of", () => {
  it.each([
    'We get errorCode 70003 on client.join, trtc-js-sdk@4.15.22. The signature is stored in MySQL.',
    '{"ErrorCode":60021,"ErrorInfo":"The call source IP for RestAPI is illegal"} — since we moved to Kubernetes.',
  ])('takes no error of ours away from its sentence: %s', (raw) => expect(triage(raw).verdict).toBe('match'));

  it.each(['mysql: error code 70003, too many connections', 'redis connection lost, code 60021'])(
    'speaks for itself where it reports the code: %s',
    (raw) => expect(triage(raw).verdict).not.toBe('match'),
  );
});
