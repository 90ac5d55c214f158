import type { RegistryEntity } from '../../sidecar/schema';

export type RegistryRole = NonNullable<RegistryEntity['roles']>[number];

/** A role with its time as one line, `Mayor of Ulm (2016 – 2022-05)`; either end may be open. Read back by {@link parseRole}. */
export function printRole({ text, from = '', to = '' }: RegistryRole): string {
  const hasTime = from !== '' || to !== '';
  return hasTime || timeOf(text) !== undefined ? `${text} (${`${from} – ${to}`.trim()})` : text;
}

/**
 * What somebody wrote as a role: words, and behind them in brackets the time, from and to parted by a dash. Undefined where there are no words.
 */
export function parseRole(line: string): RegistryRole | undefined {
  const time = timeOf(line.trim());
  const text = (time?.before ?? line).trim();
  if (text === '') return undefined;
  return { text, ...(time?.from ? { from: time.from } : {}), ...(time?.to ? { to: time.to } : {}) };
}

/** A hyphen needs blanks around it: it also stands inside dates. */
const DASH = /\s*[–—]\s*|\s+-\s+|^-\s+|\s+-$/u;

function timeOf(text: string): { readonly before: string; readonly from: string; readonly to: string } | undefined {
  const [, before = '', inside = ''] = /^(.*\S)\s*\(([^()]*)\)$/u.exec(text) ?? [];
  const [from, to, ...others] = inside.split(DASH);
  return from === undefined || to === undefined || others.length > 0 ? undefined : { before, from: from.trim(), to: to.trim() };
}
