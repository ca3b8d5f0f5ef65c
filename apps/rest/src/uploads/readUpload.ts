import type { Readable } from 'node:stream';
import type { InEachLanguage } from '@zhenggai/core/words';
import type { FastifyRequest } from 'fastify';
import { Problem } from '../problem/Problem.ts';

/** The part of a form that holds the file. */
const filePart = 'file';
/** What a parser puts where bytes are no UTF-8: recorded, it would stay for good. */
const garbled = '\ufffd';
const notUtf8 = { 'zh-CN': '须为 UTF-8 编码', en: 'text in UTF-8' };
const notTheFile = {
  'zh-CN': `文件应放在 ${filePart} 中`,
  en: `the file is sent as the part named ${filePart}`,
};
const onceAsText = { 'zh-CN': '每个字段只能出现一次，且须为文字', en: 'a field that comes once, as text' };

/** A file that came with a form, and the form's other fields. */
export interface Upload<T> {
  readonly name: string;
  readonly content: T;
  readonly fields: Readonly<Record<string, string>>;
}

/**
 * Reads a form of one file, piece by piece; `take` makes of the file's bytes what is kept of them. Problems: 400
 * `upload-missing` without a file, 400 `request-malformed` for a field that comes twice or a file under another name, 413 `body-too-large`.
 */
export async function readUpload<T>(
  request: FastifyRequest,
  take: (bytes: Readable) => Promise<T>,
  limits: { readonly fileBytes: number },
): Promise<Upload<T>> {
  try {
    return await readParts(request, take, limits);
  } catch (error) {
    // The parser of forms speaks of a form that breaks off in plain errors.
    throw error instanceof Error && error.name === 'Error' && !('code' in error)
      ? new Problem({ status: 400, code: 'request-unreadable' })
      : error;
  }
}

async function readParts<T>(
  request: FastifyRequest,
  take: (bytes: Readable) => Promise<T>,
  limits: { readonly fileBytes: number },
): Promise<Upload<T>> {
  const fields = new Map<string, string>();
  let file: { readonly name: string; readonly content: T } | undefined;
  for await (const part of request.parts({ limits: { fileSize: limits.fileBytes } })) {
    if (part.type === 'file') {
      if (part.filename.includes(garbled)) throw formWithFlaw('/file', notUtf8);
      if (part.fieldname !== filePart) throw formWithFlaw(`/${part.fieldname}`, notTheFile);
      const content = await take(part.file);
      if (part.file.truncated) throw tooLarge(limits.fileBytes);
      file = { name: baseName(part.filename), content };
      continue;
    }
    if (fields.has(part.fieldname) || typeof part.value !== 'string')
      throw formWithFlaw(`/${part.fieldname}`, onceAsText);
    if (part.value.includes(garbled)) throw formWithFlaw(`/${part.fieldname}`, notUtf8);
    fields.set(part.fieldname, part.value);
  }
  if (file === undefined) throw new Problem({ status: 400, code: 'upload-missing' });
  return { ...file, fields: Object.fromEntries(fields) };
}

function formWithFlaw(pointer: string, reason: InEachLanguage): Problem {
  return new Problem({ status: 400, code: 'request-malformed', flaws: [{ in: 'body', pointer, reason }] });
}

export function tooLarge(limit: number): Problem {
  return new Problem({ status: 413, code: 'body-too-large', facts: { limit } });
}

/** Browsers and programs send folders along; only the name is the file's. */
function baseName(sent: string): string {
  return sent.split(/[\\/]/).at(-1)?.trim() || 'unnamed';
}
