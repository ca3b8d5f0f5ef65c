import { FileRefused } from './FileRefused.ts';

/** What a file is by its content; its name is never believed. */
export type FileKind = 'zip';

const textStart = 4096;

/**
 * Says by its first bytes what a file is, and refuses what no workbook can be: `file-empty`, `file-encrypted`,
 * `html-not-a-workbook`, `text-not-a-workbook`, `format-unsupported`, `not-a-workbook`.
 */
export function sniff(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) throw new FileRefused('file-empty');
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return 'zip';
  if (startsWith(bytes, [0x50, 0x4b])) throw new FileRefused('file-truncated');
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw refuseOle(bytes);
  const text = readableText(bytes);
  if (text === undefined) throw new FileRefused('not-a-workbook');
  if (text.trim() === '') throw new FileRefused('file-empty');
  if (/^\s*(<!doctype html|<html|<head|<body|<table|<meta|<div)/i.test(text) || /<html[\s>]/i.test(text))
    throw new FileRefused('html-not-a-workbook');
  throw new FileRefused('text-not-a-workbook');
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, i) => bytes[i] === byte);
}

/** An OLE container is an encrypted new workbook, an old `.xls`, or another office file. */
function refuseOle(bytes: Uint8Array): FileRefused {
  const has = (stream: string) => indexOfUtf16(bytes, stream) >= 0;
  if (has('EncryptedPackage') || has('EncryptionInfo')) return new FileRefused('file-encrypted');
  if (has('Workbook') || has('Book')) return new FileRefused('format-unsupported', { format: '.xls' });
  return new FileRefused('not-a-workbook');
}

function indexOfUtf16(bytes: Uint8Array, text: string): number {
  const wanted = [...text].flatMap((c) => [c.charCodeAt(0), 0]);
  const first = wanted[0] ?? 0;
  for (let i = bytes.indexOf(first); i >= 0; i = bytes.indexOf(first, i + 1))
    if (wanted.every((byte, k) => bytes[i + k] === byte)) return i;
  return -1;
}

/** The beginning of a file as text, or nothing where it holds what text never does. */
function readableText(bytes: Uint8Array): string | undefined {
  const start = bytes.subarray(0, textStart);
  if (startsWith(start, [0xff, 0xfe])) return new TextDecoder('utf-16le').decode(start);
  if (startsWith(start, [0xfe, 0xff])) return new TextDecoder('utf-16be').decode(start);
  if (start.includes(0)) return undefined;
  for (const encoding of ['utf-8', 'gb18030'])
    try {
      // The cut may split a character: `stream` lets an unfinished one pass.
      return new TextDecoder(encoding, { fatal: true }).decode(start, { stream: true });
    } catch {}
  return undefined;
}
