export { startServer } from './running-server.ts';
export { serverProgram } from './server-programs.ts';
export { writeLane } from './written-lane.ts';
