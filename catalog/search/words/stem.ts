/** The stem of an English word, roughly: enough that kicked finds kick, and expires finds expired. */
export function stem(word: string): string {
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word;
  const cut = word
    .replace(/(?<=..)ie[sd]$/, 'y')
    .replace(/(?<=[sxz]|[cs]h)es$|(?<=[a-z]{3})(?:ing|ed)$|(?<=[a-z]{2}[^s])s$/, '')
    .replace(/([bdfgmnprt])\1$/, '$1');
  // A short word keeps its e: came is not cam.
  return cut.length > 4 ? cut.replace(/e$/, '') : cut;
}
