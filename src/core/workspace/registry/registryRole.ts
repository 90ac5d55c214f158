import type { RegistryEntity } from '../../sidecar/schema';

export type RegistryRole = NonNullable<RegistryEntity['roles']>[number];

/** A role with its time as one line, `Mayor of Ulm (2016 – 2022-05)`; either end may be open. Read back by {@link parseRole}. */
export function printRole({ text, from = '', to = '' }: RegistryRole): string {
  const time = `${from} – ${to}`.trim();
  return time === '–' && !TIME.test(text) ? text : `${text} (${time})`;
}

/** What somebody wrote as a role: words, and behind them in brackets the time, from and to parted by a dash. Undefined where there are no words. */
export function parseRole(line: string): RegistryRole | undefined {
  const [, before, from = '', to = ''] = TIME.exec(line.trim()) ?? [];
  const text = (before ?? line).trim();
  if (text === '') return undefined;
  return { text, ...(from.trim() === '' ? {} : { from: from.trim() }), ...(to.trim() === '' ? {} : { to: to.trim() }) };
}

/** Brackets at the end that hold a dash with a blank or nothing on either side: `2017-06` alone is a date. */
const TIME = /^(.*\S)\s*\(((?:[^()]*\s)?)[–—-]((?:\s[^()]*)?)\)$/u;
