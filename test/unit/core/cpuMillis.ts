/** Processor time that a piece of work takes, in milliseconds: what a busy machine delays, wall-clock time would count. */
export function cpuMillis(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
