import { openCms } from '../src/database/open.ts';
import { env } from '../src/env.ts';
import { removeDemo } from './loading/remove-demo.ts';

/** `node cms/demo/remove.ts`: its last line is the removal as JSON, `null` when no demo was noted. */
try {
	const payload = await openCms();
	console.log(JSON.stringify((await removeDemo(payload, env.DEMO_FILE)) ?? null));
	process.exit(0);
} catch (error) {
	console.error(error);
	process.exit(1);
}
