/** Whether tests are to go as deep as they can: `npm run bench -- tests`. */
export const isDeep = process.env['ERRDESK_DEEP'] === '1';

/** What a test usually does so many times, and in the long form so many. */
export const times = (usually: number, deep: number): number => (isDeep ? deep : usually);
