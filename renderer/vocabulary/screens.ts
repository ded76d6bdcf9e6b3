/** The places, top to bottom; the last stands at the foot of the rail. */
export const screens = ['triage', 'catalog', 'settings'] as const;
export type Screen = (typeof screens)[number];
