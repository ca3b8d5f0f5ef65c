import { suite } from '../../vitest.shared.ts';

// Commands load their libraries when asked: the first test waits for them, the others share them.
export default suite({ testTimeout: 60_000, isolate: false });
