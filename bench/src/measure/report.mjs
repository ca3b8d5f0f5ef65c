/**
 * Runs the work of a child process once and prints one line of JSON: how long it took, the most memory that the whole
 * process held, and what came out, so that nobody is fast by doing less.
 * @param {() => number} work
 */
export function report(work) {
  const start = performance.now();
  const found = work();
  const milliseconds = performance.now() - start;
  const megabytes = process.resourceUsage().maxRSS / 1024;
  process.stdout.write(JSON.stringify({ milliseconds, megabytes, found }));
}
