import { expect, it } from 'vitest';
import type { Credential, Remark } from '../result';
import { causesForCustomer, causesIn, onceEach } from './reasons';

function signed(kind: Remark['kind']): Credential[] {
  const says = { zh: '是给别人的', en: 'was made for another' };
  const remarks = [{ kind, wrong: true, ...says }];
  const dates = { issued: null, expires: null };
  return [
    {
      ...{ kind: 'usersig', start: 0, end: 1, pseudonym: '⟦userSig 1⟧', app: null, user: null },
      ...{ ...dates, says, remarks },
    },
  ];
}

const title = (en: string) => ({ zh: en, en });
const otherUser = { fault: 'signature-mismatch', title: title('The signature is for another userId') };
const otherApp = { fault: 'signature-mismatch', title: title('The signature is for another sdkAppId') };

it('a signature for somebody else explains the mismatch that the error names, and not the other one', () => {
  expect(causesIn(signed('other-user'), otherUser)).toHaveLength(1);
  expect(causesIn(signed('other-user'), otherApp)).toEqual([]);
  expect(causesIn(signed('other-app'), otherApp)).toHaveLength(1);
  expect(causesIn(signed('other-app'), otherUser)).toEqual([]);
});

it('explains an error by its fault, and none that has no fault', () => {
  const unknownApp = { fault: 'app-unknown', title: title('The app id is wrong') };
  expect(causesIn(signed('other-app'), unknownApp)).toHaveLength(1);
  expect(causesIn(signed('expired'), unknownApp)).toEqual([]);
  expect(causesIn(signed('expired'), { title: title('Not sure') })).toEqual([]);
});

it('says once what explains several errors', () => {
  const credentials = signed('other-user');
  const invalid = { fault: 'signature-invalid', title: title('The signature is not valid') };
  const causes = [otherUser, invalid].flatMap((problem) => causesForCustomer(credentials, problem));
  expect(causes).toHaveLength(2);
  expect(onceEach(causes)).toHaveLength(1);
});

it('a signature that is not whole may have been whole when it was used', () => {
  const invalid = { fault: 'signature-invalid', title: title('The signature is not valid') };
  expect(causesIn(signed('broken'), invalid)).toMatchObject([{ decides: false }]);
  expect(causesIn(signed('expired'), invalid)).toMatchObject([{ decides: true }]);
});
