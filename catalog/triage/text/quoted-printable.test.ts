import { expect, it } from 'vitest';
import { undoQuotedPrintable } from './quoted-printable';
import { plainView } from './view';

const read = (raw: string) => undoQuotedPrintable(plainView(raw)).text;

it.each([
  ['Content-Transfer-Encoding: quoted-printable\n\ncode=3D-23=\n80 =E2=80=93 x', '\ncode=-2380 – x'],
  ['wir g=\net code=3D700=\n03', 'wir get code=70003'],
  ['=E9=94=99=E8=AF=AF=E7=A0=\n=81 70003', '错误码 70003'],
  ['Subject: =?UTF-8?Q?TRTC_=E6=8A=A5_70003?=', 'Subject: TRTC 报 70003'],
])('%s', (raw, plain) => expect(read(raw).endsWith(plain)).toBe(true));

it.each(['a=3D', 'code=70003\nx=1', 'x ==\n70003', 'url?a=E4=B8&b=1', 'ret=10=\n'])('%s stays', (raw) =>
  expect(read(raw)).toBe(raw),
);
