/**
 * Answers each path as it was wanted, or with a number before its ending where one was given that some disk takes for
 * the same: upper and lower case, and forms of one character, count as one.
 */
export function uniquePath(): (wanted: string) => string {
  const taken = new Set<string>();
  const keyOf = (path: string) => path.normalize('NFKC').toLowerCase();
  return (wanted) => {
    const dot = wanted.lastIndexOf('.');
    let path = wanted;
    for (let count = 2; taken.has(keyOf(path)); count += 1)
      path = `${wanted.slice(0, dot)}-${count}${wanted.slice(dot)}`;
    taken.add(keyOf(path));
    return path;
  };
}
