import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { siteKinds } from '@portolano/content-models';

const application = new URL('./application.ts', import.meta.url).href;

/** Writes the test application into `folder`, laid out like the output of `astro build`, for every kind of site. */
export function writeSitesFolder(folder: string): void {
	for (const kind of siteKinds) {
		const server = join(folder, kind, 'dist/server');
		const client = join(folder, kind, 'dist/client/_astro');
		mkdirSync(server, { recursive: true });
		mkdirSync(client, { recursive: true });
		writeFileSync(join(server, 'entry.mjs'), `export { application } from '${application}';\n`);
		writeFileSync(join(client, 'town.css'), `body{color:#1${'0'.repeat(5)}}\n`);
	}
}
