interface Window {
  readonly errdeskMeter: ReturnType<typeof import('./meter.mjs').meter> & {
    scroll: typeof import('./meter.mjs').scroll;
  };
  readonly errdeskGaps: { longest(): number };
}
