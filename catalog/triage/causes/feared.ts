/**
 * Words after which something is only feared, not told: "I worry that the viewers see it mirrored too". "I am afraid" is left
 * out, since it mostly softens what is so.
 */
const fears =
  /(?:怕|担心|生怕|害怕|以为|万一)(?!.*(?:，|,))|\b(?:worr(?:y|ied) (?:that|if|about)|in case|fear that|what if)\b/iu;

/** Whether what follows this piece of a clause is only feared. */
export const isFeared = (left: string): boolean => fears.test(left);
