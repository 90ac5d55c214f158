const DATE = /^\s*(\d{4})-(\d{2})-(\d{2})(?!\d)/u;

/**
 * The day of a date or time in ISO 8601, as `YYYY-MM-DD`; undefined where a text is none. The day is that of the place where it was written:
 * it is not moved into another time zone.
 */
export function isoDate(text: string): string | undefined {
  const [, year, month, day] = DATE.exec(text) ?? [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  const isDay = !Number.isNaN(date.getTime()) && date.getUTCDate() === Number(day);
  return isDay ? `${year}-${month}-${day}` : undefined;
}
