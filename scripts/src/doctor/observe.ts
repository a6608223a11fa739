import { laneHealth } from '@portolano/alerts';
import { gatewayHealth } from '@portolano/gateway';
import { lockHolder } from '@portolano/follower';
import { lastRelease, lastVerification, type PublisherHealth, publisherHealth } from '@portolano/publisher';
import { join } from 'node:path';
import manifest from '../../package.json' with { type: 'json' };
import type { Home } from '../places.ts';
import { publisherFolder } from '../publishing/options.ts';
import { PublishedSites } from '../publishing/published-sites.ts';
import { type Answer, fetchHealth } from './fetch-health.ts';
import { cmsHealth } from './cms-health.ts';
import { lastSeqOfCopy, readDisk, readSizes } from './data.ts';
import { type Doors, readDoors } from './doors.ts';
import { Readable } from './readable.ts';
import type { Observations, Part, SiteReport } from './report.ts';

/** What all parts say of themselves in common. */
interface CommonHealth {
	readonly version: string;
	readonly startedAt: string;
	readonly uptimeSeconds: number;
	readonly now: string;
	readonly lastError: Part['lastError'];
	readonly trouble?: string | null;
}

const MILLISECONDS = 1_000;

function partOf(part: Part['part'], address: string, answer: Answer<CommonHealth>): Part {
	const unknown = {
		...{ version: null, startedAt: null, uptimeSeconds: null, lastError: null, clockAheadSeconds: null },
	};
	if (!answer.runs) return { part, address, runs: false, isWell: null, reason: answer.reason, ...unknown };
	const { isWell, health, answeredAt } = answer;
	const runs = { part, address, runs: true, isWell } as const;
	if (!health) return { ...runs, reason: 'il token non è quello con cui è stato avviato', ...unknown };
	const { version, startedAt, uptimeSeconds, lastError, now, trouble = null } = health;
	return {
		...{ ...runs, version, startedAt, uptimeSeconds, lastError },
		reason: isWell ? null : (trouble ?? lastError?.message ?? null),
		clockAheadSeconds: Math.round((Date.parse(now) - answeredAt) / 100) / (MILLISECONDS / 100),
	};
}

interface SiteContext {
	readonly dataDir: string;
	/** Number of the last entry of the log, as far as it is known. */
	readonly seq: number | null;
	readonly publisher: PublisherHealth | undefined;
	readonly readable: Readable;
}

type PublishedSite = Awaited<ReturnType<PublishedSites['changed']>> & object;

/** Combines what the publisher says of a site with what is on the disk. */
async function siteOf(
	{ key, origin }: PublishedSite[number],
	{ dataDir, seq, publisher, readable }: SiteContext,
): Promise<SiteReport> {
	const folder = join(dataDir, 'sites', key);
	const told = publisher?.sites.find(({ site }) => site === key);
	const onDisk = await readable.try(join(folder, 'releases'), () => lastRelease(dataDir, key));
	const verification = await readable.try(join(folder, 'verification.json'), () =>
		lastVerification(dataDir, key),
	);
	const current = told?.seq ?? onDisk?.seq ?? null;
	// Without the publisher nobody knows which entries concern the site, so its release is no measure of a delay.
	const last = told && seq !== null && publisher ? Math.max(seq, publisher.seq) : null;
	return {
		...{ site: key, origin, seq: current },
		entriesBehind: last === null || current === null ? null : last - current,
		behindSince: told?.behind.since ?? null,
		waitingPages: told?.behind.pages ?? null,
		searchBehindSince: told?.search?.behindSince ?? null,
		release: told?.release ?? (onDisk ? { number: onDisk.number, at: onDisk.createdAt } : null),
		lastError: told?.lastError ?? null,
		verification: verification ?? null,
	};
}

async function lockIn(dataDir: string, readable: Readable): Promise<Observations['lock']> {
	const file = join(dataDir, 'publisher.lock');
	const holder = await readable.try(file, () => lockHolder(file));
	if (!holder) return null;
	const { pid, isRunning, touchedAt } = holder;
	return { pid: pid ?? null, isRunning: isRunning ?? null, touchedAt: touchedAt.toISOString() };
}

async function fetchAll({ cms, publisher, alerts, gateway }: Doors) {
	const [ofCms, ofPublisher, ofAlerts, ofGateway] = await Promise.all([
		fetchHealth(cms.address, { token: cms.token, schema: cmsHealth }),
		fetchHealth(publisher.address, { token: publisher.token, schema: publisherHealth }),
		fetchHealth(alerts.address, { token: alerts.token, schema: laneHealth }),
		fetchHealth(gateway.address, { token: gateway.token, schema: gatewayHealth }),
	]);
	const parts = [
		partOf('cms', cms.address, ofCms),
		partOf('publisher', publisher.address, ofPublisher),
		partOf('alerts', alerts.address, ofAlerts),
		partOf('gateway', gateway.address, ofGateway),
	];
	return {
		parts,
		cms: ofCms.runs ? ofCms.health : undefined,
		publisher: ofPublisher.runs ? ofPublisher.health : undefined,
	};
}

/** Asks each part of an installation and reads its data. Changes nothing; what can't be read is listed. */
export async function observe(home: Home): Promise<Observations> {
	const readable = new Readable();
	const doors = await readDoors(home, readable);
	const { parts, cms, publisher } = await fetchAll(doors);
	const dataDir = publisherFolder(home.dataFolder);
	const copy = join(dataDir, 'log.ndjson');
	const sites = await readable.try(copy, () => new PublishedSites(home.dataFolder).changed());
	const copySeq = (await readable.try(copy, () => lastSeqOfCopy(home))) ?? null;
	const seq = cms?.seq ?? null;
	const context = { dataDir, seq: seq ?? copySeq, publisher, readable };
	return {
		...{ at: new Date().toISOString(), home: home.folder, parts },
		log: { seq, copySeq },
		nextDue: publisher?.nextDue ?? null,
		sites: await Promise.all((sites ?? []).map((site) => siteOf(site, context))),
		disk: (await readable.try(home.dataFolder, () => readDisk(home))) ?? null,
		sizes: await readSizes(home, doors.databaseUrl, readable),
		lock: await lockIn(dataDir, readable),
		software: { node: process.versions.node, portolano: manifest.version },
		unreadable: [...readable.unreadable],
	};
}
