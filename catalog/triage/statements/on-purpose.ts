/**
 * That an error was brought about on purpose, as the source of a pattern: "we broke the key on purpose". What else was
 * done on purpose says nothing of the error: the old key was removed on purpose, we keep one engine on purpose.
 */
export const onPurpose = String.raw`(?:\b(?:br[eo]ak\w*|broke\w*|trigger\w*|caus\w+|provok\w+|forc\w+|reproduc\w+|rais\w+|return\w*|threw|throws?|crash\w*|fail\w*|ma[kd]e\w*|happen\w*|did|done|does|wrong|bad|expired|invalid|fake)\b[^.,;:\n]{0,40}|(?:^|[.;(]\s?)|\b(?:it|this|that|these|all|is|was|were|are|errors?|one|codes?)\s)\b(?<!\b(?:removed|deleted|changed|kept|keep|keeps|left|switched|turned|closed|renamed|revoked|disabled|rotated|replaced) )on purpose\b`;
