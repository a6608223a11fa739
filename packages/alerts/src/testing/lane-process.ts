import { laneSettings } from '../lane/settings.ts';
import { runLane } from '../run-lane.ts';

/** Script of a lane that runs until killed: its settings are the argument, in JSON. Prints its port. */
const settings: unknown = JSON.parse(process.argv[2] ?? '{}');
const running = await runLane(laneSettings.parse(settings));
console.log(running.port);
