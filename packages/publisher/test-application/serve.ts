import { join } from 'node:path';
import { moveClock } from '@portolano/test-kit';
import { follow } from '../src/commands.ts';
import { writeSitesFolder } from './sites-folder.ts';

/**
 * Script of a publisher of the test application, in `folder`, that follows a CMS until it is killed. Its parent moves the
 * clock with a message: an ISO instant.
 */

const [folder = '', cmsUrl = '', logToken = '', token = '', port = ''] = process.argv.slice(2);
const sitesDir = join(folder, 'sites-built');

const clock = moveClock();
process.on('message', (instant: string) => {
	clock.moveTo(new Date(instant));
	process.send?.('moved');
});

writeSitesFolder(sitesDir);
await follow(
	{ dataDir: join(folder, 'data'), cmsUrl, logToken, token, sitesDir, port: Number(port), pollSeconds: 1 },
	(trouble) => console.error(trouble),
);
process.send?.('following');
