import { isName, type OwnerKind, ownerKind } from './ownerParts.ts';

export type OwnerField = 'leader' | 'department' | 'person' | 'cooperating';

/** Who a cell names, by what they are. */
export interface OwnersOfCell {
  readonly leader: readonly string[];
  readonly department: readonly string[];
  readonly person: readonly string[];
  readonly cooperating: readonly string[];
  /** Named as a group (全体班子成员, 各科室): nobody in particular answers. */
  readonly groups: readonly string[];
  /** What the cell says beyond them: a telephone, a remark in brackets. */
  readonly beyond: string;
}

interface Part {
  readonly text: string;
  readonly kind: OwnerKind | undefined;
  readonly role: 'lead' | 'cooperate' | undefined;
}

const cooperate = /(配合|协助|协办|协同|会办|参与|参加)/;
const lead = /(牵头|主办|主责|承办|负责|责任|主管)/;

/**
 * Reads who answers from one cell. In a cell that mixes owners what a part is decides, not the caption: a leading post
 * is a leader, a unit a department, a name a person; 牵头 marks departments, 配合 and 协助 those who help; `/` and `—`
 * are nobody. A cell of one sort belongs to its column.
 */
export function readOwners(text: string, field: OwnerField, captionMixes = false): OwnersOfCell {
  const parts = partsOf(text).filter(({ kind }) => kind !== 'nobody');
  const sorts = new Set(parts.map((part) => sortOf(part, field)).filter((sort) => sort !== undefined));
  const mixed = captionMixes || sorts.size > 1;
  const found = { leader: [], department: [], person: [], cooperating: [], groups: [] } as Record<
    OwnerField | 'groups',
    string[]
  >;
  for (const part of parts) {
    const to = mixed || part.role === 'cooperate' ? fieldOf(part, field) : field;
    for (const words of to === 'person' ? namesIn(part.text) : [part.text.trim()])
      if (words !== '' && !found[to].includes(words)) found[to].push(words);
    if (part.kind === 'group') found.groups.push(part.text);
  }
  return { ...found, beyond: beyondNames(text, Object.values(found).flat()) };
}

const roleWords =
  /(牵头|配合|协助|协办|协同|会办|参与|参加|主办|主责|承办|负责|责任|主管|落实|整改|办理)?(领导|单位|部门|科室|处室|责任人|联系人|人)?[:：]|牵头|配合|协助|协办|协同|会办|参与|参加|主办|主责|承办|负责|落实|整改|办理|单位|部门|由|和|及|与|无|暂无/g;

function beyondNames(text: string, names: readonly string[]): string {
  let rest = text.replace(/\s+/g, '');
  for (const name of names) rest = rest.replace(name.replace(/\s+/g, ''), '');
  rest = rest.replace(roleWords, '');
  return /[\p{L}\p{N}]/u.test(rest) ? rest : '';
}

/** In a column of leaders names and posts are of one sort: a leader may be told by either. */
function sortOf({ kind, role }: Part, field: OwnerField): string | undefined {
  if (role === 'cooperate') return 'cooperating';
  if (field === 'leader' && kind === 'name') return 'post';
  return kind === 'post' || kind === 'unit' || kind === 'name' ? kind : undefined;
}

function fieldOf({ kind, role }: Part, field: OwnerField): OwnerField {
  if (role === 'cooperate') return 'cooperating';
  if (kind === 'unit') return field === 'cooperating' ? 'cooperating' : 'department';
  if (kind === 'post') return field === 'cooperating' ? 'cooperating' : 'leader';
  if (kind === 'name') return 'person';
  return field;
}

/** The parts of a cell with what each is, and whether it leads or helps. */
function partsOf(text: string): Part[] {
  const parts: Part[] = [];
  let role: Part['role'];
  const clauses = text
    .normalize('NFC')
    .split(/[;；。\n]|[，,](?=[^，,;；。\n]*(?:配合|协助|协办|牵头|负责)[^，,;；。\n]*)/)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '');
  for (const clause of clauses) {
    const label = /^[（(]?([\p{Script=Han}]{2,8})[）)]?[:：]\s*(.*)$/su.exec(clause);
    const said =
      label?.[1] && (cooperate.test(label[1]) || lead.test(label[1]) || /联系/.test(label[1])) ? label : null;
    const own: Part['role'] = said ? (cooperate.test(said[1] ?? '') ? 'cooperate' : 'lead') : undefined;
    role = own ?? role;
    const body = said ? (said[2] ?? '') : clause;
    const tail =
      /^(.*[^（(])(配合|协助|协办|协同配合|参与|牵头|主办|负责|牵头负责)(?:落实|整改|办理)?$/s.exec(body);
    const clauseRole = tail ? (cooperate.test(tail[2] ?? '') ? 'cooperate' : 'lead') : role;
    const rest = (tail ? (tail[1] ?? '') : body).replace(/^由/, '');
    for (const words of splitNames(rest)) parts.push(...withBrackets(words, clauseRole));
  }
  return parts;
}

/** `办公室（牵头）`, `财务科（张三）`, `张三（13800000000）`: what stands in brackets belongs to what stands before. */
function withBrackets(words: string, role: Part['role']): Part[] {
  const bracket = /^([^（(]+)[（(]([^）)]*)[）)]\s*(.*)$/s.exec(words);
  if (!bracket) return [{ text: words, kind: ownerKind(words), role }];
  const [, before = '', inside = '', after = ''] = bracket;
  if (cooperate.test(inside))
    return [{ text: (before + after).trim(), kind: ownerKind(before), role: 'cooperate' }];
  if (/^(牵头|主办|主责|承办|负责|责任)(单位|部门|科室|处室)?$/.test(inside.trim()))
    return [{ text: (before + after).trim(), kind: ownerKind(before), role: 'lead' }];
  const outer = ownerKind(before);
  const names = splitNames(inside);
  if (outer === 'unit' && names.length > 0 && names.every((name) => isPersonal(name)))
    return [
      { text: before.trim(), kind: outer, role },
      ...names.map((name): Part => ({ text: name, kind: ownerKind(name), role })),
    ];
  return [{ text: words.trim(), kind: outer, role }];
}

function isPersonal(text: string): boolean {
  const kind = ownerKind(text);
  return kind === 'name' || kind === 'post';
}

/** Splits at `、` `，` `,` `/`, spaces and line breaks outside of brackets; `张 三` is one person, `局长 张三` one leader. */
export function splitNames(text: string): string[] {
  return splitOutside(text, /[、，,;；/／\n\r]/)
    .flatMap(splitAnd)
    .flatMap(splitSpaced)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** Splits at a separator wherever it stands outside of brackets. */
export function splitOutside(text: string, separator: RegExp): string[] {
  const parts: string[] = [''];
  let depth = 0;
  for (const sign of text) {
    if (/[（(]/.test(sign)) depth++;
    else if (/[）)]/.test(sign) && depth > 0) depth--;
    if (depth === 0 && separator.test(sign)) parts.push('');
    else parts[parts.length - 1] += sign;
  }
  return parts.filter((part) => part.trim() !== '');
}

/** 财务科和人事科 are two, 建设与监督股 is one: split only where both sides are somebody. */
function splitAnd(part: string): string[] {
  const sides = part.split(/和|及|与/);
  const somebody = (side: string) => ownerKind(side) !== undefined && ownerKind(side) !== 'nobody';
  return sides.length > 1 && sides.every(somebody) ? sides : [part];
}

function splitSpaced(part: string): string[] {
  const tokens = splitOutside(part.trim(), /[\s\u3000\u00a0]/);
  if (tokens.length < 2) return tokens;
  const bare = (token: string | undefined) => token?.replace(/[（(][^）)]*[）)]?$/, '') ?? '';
  if (tokens.every((token) => token.length === 1) && !areNames(tokens)) return [tokens.join('')];
  const merged: string[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] ?? '';
    const next = tokens[i + 1];
    if (token.length === 1 && next !== undefined && bare(next).length === 1) {
      merged.push(token + next);
      i++;
    } else if (/^[\d\-+（(]/.test(token) && merged.length > 0) merged[merged.length - 1] += ` ${token}`;
    else if (next !== undefined && ownerKind(token) === 'post' && ownerKind(next) === 'name') {
      merged.push(`${token} ${next}`);
      i++;
    } else merged.push(token);
  }
  return merged;
}

/** `张 三 李 四` are two names, `办 公 室` is one word. */
function areNames(letters: readonly string[]): boolean {
  if (letters.length < 4 || letters.length % 2 === 1) return false;
  return letters.every((letter, i) => i % 2 === 1 || isName(letter + (letters[i + 1] ?? '')));
}

/** A person without brackets, telephone and label. */
function namesIn(text: string): string[] {
  const plain = text
    .replace(/[（(][^）)]*[）)]/g, '')
    .replace(/(电话|手机|联系电话|联系方式)?[:：]?\s*(\+?\d[\d\s-]{5,}\d)/g, '')
    .trim();
  const post = /^(\S+)\s+(\S+)$/.exec(plain);
  if (post?.[2] && isName(post[2]) && ownerKind(post[1] ?? '') === 'post') return [post[2]];
  return plain === '' ? [] : [plain];
}
