/** The path of a file beside a document as an address that every format can hold; it never leads to another place. */
export function encodePath(path: string): string {
  const parts = path.split('/').map((part) => encodeURIComponent(part).replace(/[()'*!]/g, percent));
  return `./${parts.join('/')}`;
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
