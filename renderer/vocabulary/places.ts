/** The places, top to bottom; the last stands at the foot of the rail. */
export const places = ['triage', 'catalog', 'settings'] as const;
export type Place = (typeof places)[number];
