export type { App } from './server/App.ts';
export { createServer } from './server/createServer.ts';
export { defaultLimits, type ServerLimits, type ServerOptions } from './server/ServerOptions.ts';
export { type RunningServer, startServer } from './server/startServer.ts';
