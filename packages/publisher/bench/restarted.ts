import { join } from 'node:path';
import { entriesOf } from '@portolano/follower';
import type { ReleaseReport } from '../src/release-report.ts';
import { publisherIn, watchMemory } from './measure.ts';

/** Script of the restarted process of `measure-restart.ts`: prints its figures. */

const [folder = '', last = '0'] = process.argv.slice(2);

const memory = watchMemory();
const news = [...entriesOf(join(folder, 'new.ndjson'))];
let known = Number(last);

/** Returns the seconds since the process started. */
const seconds = () => Number((performance.now() / 1000).toFixed(2));
const sum = (reports: readonly ReleaseReport[]) =>
	reports.reduce((total, { rendered }) => total + rendered, 0);

const publisher = publisherIn(folder, (after) =>
	Promise.resolve(news.filter(({ seq }) => seq > after && seq <= known)),
);
const restored = seconds();
const rendered = sum(await publisher.catchUp());
const ready = seconds();
known += 1;
const renderedForEdit = sum(await publisher.catchUp());
const edit = seconds();
const { user, system } = process.cpuUsage();
const processor = (user + system) / 1_000_000;
console.log(
	JSON.stringify({ restored, ready, edit, processor, rendered, renderedForEdit, memory: memory() }),
);
publisher.close();
process.exit();
