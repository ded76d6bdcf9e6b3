const heartbeat = 10_000;

/**
 * Shows a person what is going on, a line at a time, so that it can be read in a log as well.
 * @typedef {object} Progress
 * @property {(line: string) => void} say
 * @property {<T>(label: string, work: (showDetail: ShowDetail) => Promise<T>, isGood?: (result: T) => boolean) => Promise<T>} step
 *   shows the label, a sign of life every ten seconds, and at the end how it went and the seconds
 *
 * @typedef {(detail: string) => void} ShowDetail sets what the signs of life show from now on, beside the seconds
 */

/**
 * @param {object} [options]
 * @param {NodeJS.WritableStream} [options.stream] where lines go; standard output by default
 * @param {number} [options.patience] milliseconds that a step may take before it is shown
 * @returns {Progress}
 */
export function createProgress({ stream = process.stdout, patience = 0 } = {}) {
  /** @param {string} line */
  const say = (line) => void stream.write(`${line}\n`);

  /** @type {Progress['step']} */
  const step = async (label, work, isGood = () => true) => {
    const start = Date.now();
    const seconds = () => ((Date.now() - start) / 1000).toFixed(1);
    let shown = false;
    let detail = '';
    const show = () => {
      shown = true;
      say(`› ${label} …`);
    };
    if (patience === 0) show();
    const begin = patience === 0 ? undefined : setTimeout(show, patience);
    const beat = setInterval(
      () => say(`  … ${label}, ${Math.round(Number(seconds()))} s${detail}`),
      heartbeat,
    );
    try {
      const result = await work((text) => {
        detail = `, ${text}`;
      });
      const good = isGood(result);
      if (shown || !good) say(`${good ? '✓' : '✗'} ${label} (${seconds()} s)`);
      return result;
    } catch (error) {
      say(`✗ ${label} (${seconds()} s)`);
      throw error;
    } finally {
      clearTimeout(begin);
      clearInterval(beat);
    }
  };

  return { say, step };
}
