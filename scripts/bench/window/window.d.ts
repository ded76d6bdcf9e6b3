interface Window {
  readonly errdeskMeter: ReturnType<typeof import('./meter.mjs').meter>;
}
