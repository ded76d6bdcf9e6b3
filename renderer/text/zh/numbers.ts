export const number = (count: number) => count.toLocaleString('zh-CN');

export const megabytes = (size: number) => `${(size / 1024 / 1024).toFixed(1)} MB`;

/** In units of ten thousand, as Chinese counts. */
export const wan = (units: number) => Math.round(units / 10_000).toLocaleString('zh-CN');
