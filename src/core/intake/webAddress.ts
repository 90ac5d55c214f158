/** A text that is an absolute `http` or `https` address and nothing else; undefined otherwise. */
export function webAddress(text: string): string | undefined {
  const address = text.trim();
  return /^https?:\/\/[^\s/?#]+\S*$/iu.test(address) ? address : undefined;
}
