const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

/** Throws RangeError for what is not an instant with milliseconds in UTC: only such texts sort as they follow. */
export function requireInstant(...texts: readonly string[]): void {
  for (const text of texts)
    if (!instant.test(text)) throw new RangeError(`not an instant with milliseconds in UTC: ${text}`);
}
