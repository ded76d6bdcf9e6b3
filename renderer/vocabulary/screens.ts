/** The screens, from top to bottom. The last is at the foot of the navigation rail. */
export const screens = ['triage', 'catalog', 'cases', 'settings'] as const;
export type Screen = (typeof screens)[number];
