import { mergeConfig } from 'vitest/config';
import rest from '../rest/vitest.config.ts';

// Commands load their libraries when asked: the first test waits for them, the others share them. `serve` loads those
// of the REST adapter, under the conditions that it needs.
export default mergeConfig(rest, { test: { testTimeout: 60_000, isolate: false } });
