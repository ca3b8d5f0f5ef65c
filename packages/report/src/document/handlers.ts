import type { Block, BlockKinds, Run } from './nodes.ts';

/** A renderer's answer to every kind of block: a kind that it does not handle does not compile. */
export type BlockHandlers<R> = { readonly [K in keyof BlockKinds]: (node: BlockKinds[K]) => R };

/** A renderer's answer to every kind of run. */
export type RunHandlers<R> = { readonly [K in Run['kind']]: (run: Extract<Run, { kind: K }>) => R };

/** Hands a block to the handler of its kind. */
export function handleBlock<R>(node: Block, handlers: BlockHandlers<R>): R {
  // The record pairs each kind with its own node, which indexing by a union cannot express.
  const handle = handlers[node.kind] as (node: Block) => R;
  return handle(node);
}

/** Hands a run to the handler of its kind. */
export function handleRun<R>(run: Run, handlers: RunHandlers<R>): R {
  // As above.
  const handle = handlers[run.kind] as (run: Run) => R;
  return handle(run);
}
