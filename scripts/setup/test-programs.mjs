import { hasDisplay } from './display.mjs';

/**
 * What "another program" is played by in the tests, and the displays where there is none.
 * @returns {Record<string, string>} Debian's package of each program
 */
export const testPrograms = () => ({ xclip: 'xclip', ...(!hasDisplay() && { Xvfb: 'xvfb' }) });
