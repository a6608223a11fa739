export { logToken, TestCms } from './cms.ts';
export { alertNow, laneToken } from './installation.ts';
