/** A route as it was registered. */
export interface Registered {
  readonly method: string;
  readonly url: string;
}

/** The methods that an address takes, for 405 and its header `Allow`; none where there is nothing at all. */
export function methodsAt(routes: readonly Registered[], path: string): readonly string[] {
  return [...new Set(routes.filter(({ url }) => matches(url, path)).map(({ method }) => method))].sort();
}

function matches(url: string, path: string): boolean {
  const [wanted, given] = [url.split('/'), path.split('/')];
  return (
    wanted.length === given.length &&
    wanted.every((part, i) => (part.startsWith(':') ? given[i] !== '' : part === given[i]))
  );
}
