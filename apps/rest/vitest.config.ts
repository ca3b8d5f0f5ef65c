import { mergeConfig } from 'vitest/config';
import { suite } from '../../vitest.shared.ts';

// Node is told these conditions too, for `require` as well: with `import` among them a CommonJS plugin of fastify gets
// an ES module where it asks for a function. Vite itself adds `import` where it is due.
const conditions = ['@zhenggai/source', 'module', 'node'];
const shared = suite();

export default mergeConfig(
  { ...shared, resolve: {}, ssr: {} },
  { resolve: { conditions }, ssr: { resolve: { conditions } } },
);
