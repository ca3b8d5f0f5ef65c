import { requireNode } from './requireNode.ts';

// Runs when the module is loaded: whoever imports ledger files on an old Node learns it at once.
requireNode(process.versions.node);
