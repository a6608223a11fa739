import { variables } from './env.ts';
import { installSecantusdb } from './secantusdb.ts';

/** Run by itself before the tests on MongoDB: gets a server where no other is given. Failing is no error: the tests say that they were skipped, and why. */
if (!variables['MONGODB_URL']) {
	try {
		await installSecantusdb();
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
	}
}
