/** A paste that is on its way: it was pasted and is not the open one yet. Answers whether it became a paste at all. */
let coming: Promise<boolean> | null = null;

/** Milliseconds in which what became a paste is the open one. */
const longEnough = 1000;

export function arriving(paste: Promise<boolean>): void {
  coming = paste;
  const end = () => {
    if (coming === paste) coming = null;
  };
  paste.then((came) => (came ? setTimeout(end, longEnough) : end()), end);
}

/** Another paste is the open one. */
export function arrived(): void {
  coming = null;
}

export const onItsWay = () => coming;
