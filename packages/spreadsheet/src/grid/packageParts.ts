import type { Parts } from '../bytes/inflateParts.ts';
import { attribute, tagsOf } from './xml.ts';

/** A relationship of a part: what kind and where it points. */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

/** A part as text; empty where the package has none of that name (names differ in case only by accident). */
export function partText(parts: Parts, name: string): string {
  const bytes = parts.get(name) ?? parts.get(nameLike(parts, name) ?? '');
  return bytes === undefined ? '' : new TextDecoder().decode(bytes);
}

function nameLike(parts: Parts, name: string): string | undefined {
  const wanted = name.toLowerCase();
  return [...parts.keys()].find((key) => key.toLowerCase() === wanted);
}

/** The relationships of a part, targets resolved to part names; those that point out of the package are left out. */
export function relationshipsOf(parts: Parts, part: string): Relationship[] {
  const slash = part.lastIndexOf('/');
  const folder = part.slice(0, slash + 1);
  const xml = partText(parts, `${folder}_rels/${part.slice(slash + 1)}.rels`);
  const found: Relationship[] = [];
  for (const { name, attributes } of tagsOf(xml)) {
    if (name !== 'Relationship' || attribute(attributes, 'TargetMode') === 'External') continue;
    const type = attribute(attributes, 'Type') ?? '';
    found.push({
      id: attribute(attributes, 'Id') ?? '',
      type: type.slice(type.lastIndexOf('/') + 1),
      target: resolve(folder, attribute(attributes, 'Target') ?? ''),
    });
  }
  return found;
}

function resolve(folder: string, target: string): string {
  const path = target.startsWith('/') ? target.slice(1) : folder + target;
  const steps: string[] = [];
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}
