import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** What a browser makes of an HTML file. */
export interface OpenHtml {
  readonly errors: readonly string[];
  /** Names of all elements. */
  readonly elements: ReadonlySet<string>;
  /** Names of all attributes. */
  readonly attributes: ReadonlySet<string>;
  /** The text of the body, without white space. */
  readonly text: string;
}

export function openHtml(html: string): OpenHtml {
  const errors: string[] = [];
  const document = parse(html, { onParseError: ({ code }) => errors.push(code) });
  const all = elementsOf(document);
  const body = all.find(({ tagName }) => tagName === 'body');
  return {
    errors,
    elements: new Set(all.map(({ tagName }) => tagName)),
    attributes: new Set(all.flatMap(({ attrs }) => attrs.map(({ name }) => name))),
    text: body === undefined ? '' : textOf(body).replace(/\s+/g, ''),
  };
}

function childrenOf(node: Node): readonly Node[] {
  return 'childNodes' in node ? node.childNodes : [];
}

function elementsOf(node: Node): readonly Element[] {
  return childrenOf(node).flatMap((child) =>
    'tagName' in child ? [child, ...elementsOf(child)] : elementsOf(child),
  );
}

function textOf(node: Node): string {
  return 'value' in node && node.nodeName === '#text' ? node.value : childrenOf(node).map(textOf).join('');
}
