import { join } from 'node:path';

export const projectFolder = join(import.meta.dirname, '..');

/** An installation of its own, beside the one a developer may have running. */
export const testHome = join(projectFolder, '.cache', 'e2e');

/** Ports out of the way of those of `npm start`. */
export const testPorts = {
	PORT: '18080',
	FIRST_SITE_PORT: '18081',
	CMS_PORT: '18090',
	PUBLISHER_PORT: '18091',
};

export const demoPassword = 'demonstration-of-tests';

export const testEnvironment = { ...process.env, ...testPorts, DEMO_PASSWORD: demoPassword };
