import * as migration_20261122_071006_initial from './20261122_071006_initial.ts';

export const migrations = [
	{
		up: migration_20261122_071006_initial.up,
		down: migration_20261122_071006_initial.down,
		name: '20261122_071006_initial',
	},
];
