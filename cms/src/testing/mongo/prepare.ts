import { variables } from './env.ts';
import { installSecantusdb } from './secantusdb.ts';

/**
 * Script: installs a server for the tests on MongoDB unless `MONGODB_URL` is set. A failure isn't an error: the tests
 * are then reported as skipped, with the reason.
 */
if (!variables['MONGODB_URL']) {
	try {
		await installSecantusdb();
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
	}
}
