/**
 * The header `Content-Disposition` of a file with any name (RFC 6266): the name in UTF-8, and a plain one for programs
 * that do not know that form.
 */
export function attachment(name: string): string {
  const ending = /\.[a-z0-9]{1,5}$/i.exec(name)?.[0] ?? '';
  const utf8 = encodeURIComponent(name).replace(
    /['()*!]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="document${ending}"; filename*=UTF-8''${utf8}`;
}
