import { suite } from '../vitest.shared.ts';

// Packing, installing and cloning take seconds each.
export default suite({ testTimeout: 60_000, hookTimeout: 120_000 });
