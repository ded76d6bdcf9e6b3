import { expect, it } from 'vitest';
import { leadOf } from './lead';
import { isOtherField } from './other-field';

const ofSample = (sample: string) => {
  const at = sample.indexOf('«');
  const text = sample.replace(/[«»]/g, '');
  const lead = leadOf(text, at);
  return lead !== undefined && isOtherField(lead, text.slice(0, at));
};

it.each([
  'TRTC Web battery=«70001»',
  '{"sdk":"AVSDK","temperature":«10003»}',
  "{ 'heapUsed': «70001» }",
  'stats packetsReceived: «1105» packetsLost: 0',
  'frames_dropped: «1105»',
  'storey="«10003»"',
])('%s names what is no code', (sample) => expect(ofSample(sample)).toBe(true));

it.each([
  ['codes', '{"errCode":«-2343»}'],
  ['what may hold a code', 'svr=«100202»'],
  ['what may hold a code', '"sdkRet" : «70001»'],
  ['what may hold a code', 'innerNo=«70001»'],
  ['prose before a colon', 'Login blocked: «70114», twice'],
  ['constants', 'const DENIED = «-2301»;'],
  ['constants', 'LiveErrNotMainThread = «1007»,'],
  ['comparisons', 'if (fallback == «70001»)'],
  ['a letter or two', 'ec=«70001»'],
  ['no name', '= «70001»'],
])('%s are left: %s', (_, sample) => expect(ofSample(sample)).toBe(false));
