import path from 'node:path';
import { openCms } from '../src/database/open.ts';
import { env } from '../src/env.ts';
import { noteBrought } from './loading/brought.ts';
import { DemoContentError } from './loading/content-items.ts';
import { hasDemoUsers } from './loading/demo-users.ts';
import { loadDemo } from './loading/load-demo.ts';
import { moveSites } from './loading/move-sites.ts';

/** `node cms/demo/load.ts [folder]`: prints progress as JSON, one `{ "step", "done", "total" }` per line; the last has `isDemonstration`. */
async function main(): Promise<void> {
	const folder = path.resolve(process.argv[2] ?? import.meta.dirname);
	const payload = await openCms();
	const onStep = (step: string, done: number, total: number) =>
		console.log(JSON.stringify({ step, done, total }));
	const isLoaded = await loadDemo({
		payload,
		folder,
		password: env.DEMO_PASSWORD,
		sitesPort: env.SITES_PORT,
		now: new Date(),
		onStep,
	});
	if (isLoaded) await noteBrought(payload, env.DEMO_FILE);
	const isDemonstration = await hasDemoUsers(payload);
	console.log(JSON.stringify({ step: isLoaded ? 'loaded' : 'already-there', isDemonstration }));
	if (!isLoaded) {
		// The port may have changed since the demo was loaded.
		const moved = await moveSites(payload, env.SITES_PORT);
		if (moved > 0) onStep(`sites now on port ${env.SITES_PORT}`, moved, moved);
	}
	await payload.destroy();
}

try {
	await main();
	process.exit(0);
} catch (error) {
	console.error(error instanceof DemoContentError ? error.message : error);
	process.exit(1);
}
