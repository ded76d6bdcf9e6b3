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

describe('what somebody named after an SDK', () => {
  it.each([
    "ERROR 1005 (HY000) at line 7: Can't create table `avsdk_stat`.`push_log`",
    'postgres: duplicate key value violates "tuiroomkit_users_pkey" Key (id)=(100008)',
    'ES 慢日志：index=rtc_event_tuiroomengine took[1005ms], total_hits[100008]',
    'netease-webrtc cache: (error) MOVED 11405 10.2.0.14:6379',
  ])("names nobody on another program's line: %s", (raw) => expect(triage(raw).verdict).toBe('none'));

  it.each(['redis ok, mysql ok, but trtc-web still throws errorCode 16449 for two users'])(
    'and a name closer by than a database does: %s',
    (raw) => expect(triage(raw).verdict).toBe('match'),
  );
});
