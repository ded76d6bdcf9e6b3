/** Whether tests are to go as deep as they can: `npm run bench -- tests`. */
export const isDeep = process.env['ERRDESK_DEEP'] === '1';

/**
 * Of many that are alike one in so many, in the long form all. `turn` says with which it begins, so that what is tried
 * next looks at others.
 */
export const oneIn = <T>(every: number, all: readonly T[], turn = 0): readonly T[] =>
  isDeep ? all : all.filter((_, index) => index % every === turn % every);

/** What a test usually does so many times, and in the long form so many. */
export const times = (usually: number, deep: number): number => (isDeep ? deep : usually);
