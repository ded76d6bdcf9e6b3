/** Of the steps of a case that are kept. */
export const mostSteps = 60;
