/** Why a file as a whole is not read. */
export type FileRefusal =
  | 'file-empty'
  | 'file-too-large'
  | 'not-a-workbook'
  | 'html-not-a-workbook'
  | 'text-not-a-workbook'
  | 'format-unsupported'
  | 'file-encrypted'
  | 'file-truncated'
  | 'file-damaged'
  | 'zip-bomb'
  | 'too-many-cells';

/** Thrown inside the byte and grid sources only; `readWorkbook` turns it into a problem. */
export class FileRefused extends Error {
  readonly code: FileRefusal;
  readonly facts: Readonly<Record<string, string | number>>;
  constructor(
    code: FileRefusal,
    facts: Readonly<Record<string, string | number>> = {},
    options: { readonly cause?: unknown } = {},
  ) {
    super(code, options);
    this.name = 'FileRefused';
    this.code = code;
    this.facts = facts;
  }
}
