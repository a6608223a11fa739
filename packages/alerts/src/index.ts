export { fetchPage } from './lane/fetch-page.ts';
export { type LaneEvent } from './lane/events.ts';
export { type LaneHealth, laneHealth } from './lane/health.ts';
export { type LaneOptions } from './lane/settings.ts';
export { runLane, type RunningLane } from './run-lane.ts';
export { forCaddy } from './renderings/caddy.ts';
export { forNginx } from './renderings/nginx.ts';
