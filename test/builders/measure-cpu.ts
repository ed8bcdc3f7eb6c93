/** What `work` takes of the processor, in ms: what other processes do meanwhile does not count. */
export function measureCpu(work: () => void): number {
  const begin = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(begin);
  return (user + system) / 1000;
}
