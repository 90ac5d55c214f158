/** A colour: red, green and blue from 0 to 255, and how much it covers, from 0 to 1. */
export interface Color {
  readonly channels: readonly [red: number, green: number, blue: number];
  readonly alpha: number;
}

/** Reads `#rrggbb` or `#rrggbbaa`. */
export function parseColor(hex: string): Color {
  const digits = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})?$/iu.exec(hex);
  if (digits === null) throw new Error(`${hex} is no colour.`);
  const [red, green, blue, alpha] = digits.slice(1).map((pair) => Number.parseInt(pair || 'ff', 16));
  return { channels: [red ?? 0, green ?? 0, blue ?? 0], alpha: (alpha ?? 255) / 255 };
}

/** What is seen where a colour lies over another one that covers everything. */
export function over(top: Color, bottom: Color): Color {
  const mix = (n: 0 | 1 | 2): number => top.channels[n] * top.alpha + bottom.channels[n] * (1 - top.alpha);
  return { channels: [mix(0), mix(1), mix(2)], alpha: 1 };
}

/** Relative luminance, from 0 for black to 1 for white. WCAG 2.2, https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance({ channels }: Color): number {
  const [red, green, blue] = channels.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

/** From 1, the same, to 21, black on white. WCAG 2.2, https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrast(one: Color, other: Color): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}
