import type { MarkPlace } from './classificationMark.ts';

/**
 * Says whether a text is the mark 内部资料: work material that is no secret and not for the public.
 *
 * @example isInternalMark('内部资料') // true
 * @example isInternalMark('编印内部资料') // false
 */
export function isInternalMark(text: string, { isTitle = false }: MarkPlace = {}): boolean {
  if (!text.includes('内')) return false;
  const plain = text.normalize('NFKC').replace(/\s+/g, '');
  if (
    /^[【[(]?内部(资料|材料|文件)[】\])]?([,，、]?(注意保存|注意保管|不得外传|严禁外传|请勿外传))?[!！。]?$/.test(
      plain,
    )
  )
    return true;
  return isTitle && /内部(资料|材料|文件)(?!管理|保管|制度|登记|外泄|泄露)/.test(plain);
}
