/** What the table can be narrowed by, beside the search. */
export const facetKinds = ['side', 'fault', 'actor', 'document'] as const;
export type FacetKind = (typeof facetKinds)[number];
