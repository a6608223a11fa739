import { parseArgs } from 'node:util';
import { buildLog, smallTown, smallTownNow, storedBytes } from '@portolano/test-kit';
import { entriesOf } from '@portolano/follower';
import { previewSite } from '../src/preview-site.ts';

const usage = `Renders all pages of a site into a folder, without the CMS.

node packages/publisher/bench/preview-cli.ts --app sites/portal/dist --site portale --out /tmp/portale
  --documents small-town (the demonstration set, the default) or a file of log entries, one JSON a line
  --now       the clock, an instant; ${smallTownNow} when absent`;

const { values } = parseArgs({
	options: {
		app: { type: 'string' },
		documents: { type: 'string', default: 'small-town' },
		site: { type: 'string' },
		out: { type: 'string' },
		now: { type: 'string', default: smallTownNow },
	},
});

const { app, site, out, documents, now } = values;

if (!app || !site || !out) {
	console.error(usage);
	process.exitCode = 2;
} else {
	const log = documents === 'small-town' ? buildLog(smallTown()) : [...entriesOf(documents)];
	const preview = await previewSite({ app, site, out, now, log, stored: storedBytes });
	for (const { path, message } of preview.failures) console.error(`✗ ${path}\n  ${message}`);
	console.log(
		`${preview.pages} pages and ${preview.files} stored files of ${site} in ${out}, ` +
			`rendered in ${Math.round(preview.rendering)} ms, ${preview.failures.length} problems.`,
	);
	if (preview.failures.length > 0) process.exitCode = 1;
}
