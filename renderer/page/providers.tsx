import type { Context, ReactNode } from 'react';

/** Wraps what is rendered in something. */
export type Provider = (children: ReactNode) => ReactNode;

/** The provider of one context. */
export function provide<Value>(Context: Context<Value>, value: Value): Provider {
  return (children) => <Context value={value}>{children}</Context>;
}

/**
 * Providers as a list instead of a pyramid, the outermost first. Their order must stay the same from render to
 * render.
 */
export function Providers({ list, children }: { list: readonly Provider[]; children: ReactNode }) {
  return list.reduceRight<ReactNode>((inner, provider) => provider(inner), children);
}
