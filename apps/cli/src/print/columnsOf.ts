import stringWidth from 'string-width';

/** Texts of one kind of width, which nearly all are: measuring these character by character took most of a table's time. */
const narrow = /^[\x20-\x7e]*$/;
const wide = /^[\u4e00-\u9fff\u3001-\u303e\uff01-\uff60]+$/;

/** How many columns of a terminal a text takes; a Chinese character is two. */
export function columnsOf(text: string): number {
  if (narrow.test(text)) return text.length;
  return wide.test(text) ? text.length * 2 : stringWidth(text);
}
