import { alphanumeric, base64, base64Url, charSet, hex } from '../char-sets';
import { list } from '../list';
import type { Shape } from './shape';

const dotted = charSet(/[A-Za-z0-9_.=-]/);

const token = (starts: string, shape: Omit<Shape, 'kind' | 'starts'>): Shape => ({
  kind: 'token',
  starts: list(starts),
  ...shape,
});

/** Tokens of hosts of code, of chats, of registries and of calls. */
export const tokenShapes: readonly Shape[] = [
  token('ghp_, gho_, ghu_, ghs_, ghr_', { body: alphanumeric, least: 30 }),
  token('github_pat_', { body: base64Url, least: 22 }),
  token('glpat-, gldt-, glrt-, glptt-, glcbt-, glagent-, gloas-', { body: dotted, least: 18 }),
  token('xoxb-, xoxp-, xoxa-, xoxr-, xoxs-, xoxe-, xoxe., xoxc-, xoxd-, xapp-', { body: dotted, least: 10 }),
  token('ya29., 1//0', { body: base64Url, least: 20 }),
  token('npm_', { body: alphanumeric, least: 30, isCommon: true }),
  token('pypi-', { body: base64Url, least: 16, isCommon: true }),
  token('dckr_pat_, dckr_oat_', { body: base64Url, least: 16 }),
  token('hf_, api_org_', { body: alphanumeric, least: 30 }),
  token('dop_v1_, doo_v1_, dor_v1_', { body: alphanumeric, least: 40 }),
  token('shpat_, shpca_, shppa_, shpss_', { body: alphanumeric, least: 24 }),
  token('sqp_, sqa_, squ_', { body: hex, least: 32 }),
  token('pat', { body: dotted, least: 70, most: 90, isCommon: true }),
  token(
    'sbp_, lin_api_, figd_, glsa_, glc_, ntn_, sntrys_, sntryu_, gsk_, r8_, rdme_, pscale_, phc_, phx_, dapi',
    { body: base64, least: 24, isCommon: true },
  ),
  token('ATATT, ATCTT, ATBB, EAACEdEose0cBA, APA91b, hvs., hvb., dp.pt., dp.st.', {
    body: base64,
    least: 24,
    isCommon: true,
  }),
  token('006, 007', { body: base64, least: 60, isCommon: true }),
  token('04AAAA', { body: base64, least: 32, isCommon: true }),
];
