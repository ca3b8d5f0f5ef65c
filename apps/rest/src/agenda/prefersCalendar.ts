/**
 * Says whether somebody would rather have a calendar than JSON: who names it in `Accept`, unless JSON is named with as
 * much weight. Wildcards mean JSON.
 */
export function prefersCalendar(accept: string | undefined): boolean {
  const weights = new Map(
    (accept ?? '').split(',').map((one) => {
      const [type = '', ...parameters] = one.split(';').map((part) => part.trim().toLowerCase());
      const weight = parameters.find((part) => part.startsWith('q='))?.slice(2);
      return [type, weight === undefined ? 1 : Number(weight) || 0];
    }),
  );
  return (weights.get('text/calendar') ?? 0) > (weights.get('application/json') ?? 0);
}
