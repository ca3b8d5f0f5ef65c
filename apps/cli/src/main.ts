#!/usr/bin/env node
// Before anything is loaded that an older Node could not even parse or resolve: no static import stands in this file.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 13)) {
  process.stderr.write(
    `zhenggai 需要 Node 22.13 或更新版本，现在是 ${process.versions.node}。请从 https://nodejs.org 安装新版。\n` +
      `zhenggai needs Node 22.13 or newer; this is ${process.versions.node}. Get it from https://nodejs.org.\n`,
  );
  process.exitCode = 2;
} else {
  const { enableCompileCache } = await import('node:module');
  enableCompileCache();
  const { start } = await import('./start.ts');
  await start();
}

export {};
