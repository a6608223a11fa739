export { type Answer, askHost as requestHost } from '../test-client.ts';
export { startServer } from './running-server.ts';
export { serverProgram } from './server-programs.ts';
export { writeLane } from './written-lane.ts';
