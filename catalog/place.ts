import { z } from 'zod';

/** What a step holds for: a page in a browser, an app, a mini program; a phone or tablet, a computer; a system. */
export const places = [
  'web',
  'app',
  'mini',
  'phone',
  'computer',
  'ios',
  'android',
  'windows',
  'mac',
] as const;
export type Place = (typeof places)[number];
/** Where a step holds, where it does not hold everywhere: in one of these. */
export const placesSchema = z.array(z.enum(places)).min(1);
