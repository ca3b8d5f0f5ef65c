/** A path without its ending, and the ending: empty where it is added later. */
interface Wanted {
  readonly stem: string;
  readonly ending: string;
}

/**
 * Answers each path as it was wanted, or with a number before its ending where one was given that some disk takes for
 * the same: upper and lower case, and forms of one character, count as one.
 */
export function uniquePath(): (wanted: Wanted) => string {
  const taken = new Set<string>();
  const keyOf = (path: string) => path.normalize('NFKC').toLowerCase();
  return ({ stem, ending }) => {
    let path = `${stem}${ending}`;
    for (let count = 2; taken.has(keyOf(path)); count += 1) path = `${stem}-${count}${ending}`;
    taken.add(keyOf(path));
    return path;
  };
}
