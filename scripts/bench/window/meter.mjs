// What runs inside the page to be measured, the same in Errdesk's window and in the blank one. Each function is put
// into the page as it stands, so it may use nothing from outside.

/**
 * Every press of a key or the mouse is timed from
 * the moment it happened until what it led to has been painted; a table says by `aria-busy` that it is not there yet.
 */
export function meter() {
  const painted = () =>
    new Promise((resolve) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = resolve;
        port2.postMessage(null);
      }),
    );
  const isBusy = () => document.querySelector('[role=grid][aria-busy=true]') !== null;
  /** @type {number[]} */
  const blocks = [];
  /** @type {{ taken: Promise<number> | undefined }} */
  const last = { taken: undefined };
  /** When the key went down that an input came of; an input method brings no key. */
  let pressed = 0;

  /** @param {number} begin */
  const untilPainted = async (begin) => {
    do await painted();
    while (isBusy());
    return performance.now() - begin;
  };
  addEventListener(
    'keydown',
    ({ timeStamp, ctrlKey }) => {
      pressed = ctrlKey ? 0 : timeStamp;
      if (ctrlKey) last.taken = untilPainted(timeStamp);
    },
    true,
  );
  addEventListener(
    'input',
    ({ timeStamp, target }) => {
      // A tick is a click already.
      if (target instanceof HTMLInputElement && target.type === 'checkbox') return;
      last.taken = untilPainted(pressed || timeStamp);
      pressed = 0;
    },
    true,
  );
  addEventListener('click', ({ timeStamp }) => (last.taken = untilPainted(timeStamp)), true);
  new PerformanceObserver((list) =>
    blocks.push(...list.getEntries().map(({ duration }) => duration)),
  ).observe({ type: 'longtask', buffered: true });
  return {
    /** The last press, once it is painted. Milliseconds. */
    async last() {
      while (!last.taken) await painted();
      const taken = await last.taken;
      last.taken = undefined;
      return taken;
    },
    /** Every time the page could not answer for more than 50 milliseconds, since this was last asked. */
    blocks: () => blocks.splice(0),
  };
}

/**
 * Milliseconds of each frame while something scrolls by so many pixels a frame.
 * @param {string} selector @param {number} by @param {number} frames
 */
export async function scroll(selector, by, frames) {
  const scroller = document.querySelector(selector);
  const times = [];
  let before = await new Promise(requestAnimationFrame);
  for (let frame = 0; frame < frames; frame++) {
    scroller?.scrollBy(0, by);
    const now = await new Promise(requestAnimationFrame);
    times.push(now - before);
    before = now;
  }
  return times;
}
