import { closings } from '../../../catalog/cases/case';

/** Of cases that have ended. */
export const closed = `outcome IN (${closings.map((outcome) => `'${outcome}'`).join(', ')})`;
