import { catalog } from 'errdesk:catalog';
import { describe, expect, it } from 'vitest';
import { createTriage } from '../triage';

const triage = createTriage(catalog);
const codesIn = (raw: string) => {
  const { verdict, findings } = triage(raw);
  return [verdict, ...findings.map(({ code }) => code).sort()];
};

describe('of a name of which only a part is written, every one with that part is shown', () => {
  it.each([
    ['AVSDK stop failed: AV_ERR_ROOM_NOT_EXI...[truncated]', ['ambiguous', '1201', '1202']],
    ['AVSDK 的封装层去掉了前缀，打出来只有 INVALID_ARGUMENT', ['ambiguous', '10002', '1004']],
    ['| TRTC Web v4 | DEVICE_AUTO_RECO… |', ['match', '16452']],
    ['vendor=avsdk reason=NOT_IN_MAIN_THREAD', ['match', '1007']],
  ])('%s', (raw, shown) => expect(codesIn(raw)).toEqual(shown));

  it('none is where no SDK is named', () =>
    expect(codesIn('the call returned INVALID_ARGUMENT')).toEqual(['none']));
});
