import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Published } from '@portolano/content-models';
import { buildAlert, buildBody, buildSite, inItalian } from '@portolano/test-kit';
import type { LaneEvent } from '../lane/events.ts';
import type { LaneOptions } from '../lane/settings.ts';
import { runLane, type RunningLane } from '../run-lane.ts';
import { logToken, TestCms } from './cms.ts';
import { barsIn, startWebServer, type WebServer } from './web-server.ts';

export const laneToken = 'token-of-the-lane-in-tests';

const sites = ['portale', 'mare', 'musei'].map((key) =>
	buildSite({ key, kind: key === 'portale' ? 'portal' : 'area' }),
);

/** Returns an alert in force from a minute ago, unless the fields say otherwise. */
export function alertNow(title: string, fields: Partial<Published<'alert'>> = {}): Published<'alert'> {
	const from = (shift: number) => new Date(Date.now() + shift).toISOString();
	return buildAlert({ title: inItalian(title), start: from(-60_000), end: from(3_600_000), ...fields });
}

/** For tests: a lane with its CMS and a web server, in a temporary folder. */
export class LaneInstallation {
	readonly folder: string;
	readonly events: LaneEvent[] = [];
	readonly cms: TestCms;
	readonly web: WebServer;
	#running: RunningLane | undefined;

	private constructor(cms: TestCms, web: WebServer, folder: string) {
		this.folder = folder;
		this.cms = cms;
		this.web = web;
	}

	/** Publishes a body with three sites, and starts the lane. */
	static async create(): Promise<LaneInstallation> {
		const folder = mkdtempSync(join(tmpdir(), 'alerts-'));
		const cms = await TestCms.start();
		const installation = new LaneInstallation(cms, await startWebServer(join(folder, 'alerts')), folder);
		cms.publish(buildBody(), ...sites);
		await installation.start();
		return installation;
	}

	get lane(): RunningLane {
		if (!this.#running) throw new Error('The lane does not run.');
		return this.#running;
	}

	get options(): LaneOptions {
		return {
			dataDir: join(this.folder, 'lane'),
			alertsDir: join(this.folder, 'alerts'),
			cmsUrl: this.cms.url,
			logToken,
			token: laneToken,
			checkUrl: this.web.url,
			port: 0,
		};
	}

	async start(): Promise<void> {
		this.#running = await runLane(this.options, (event) => void this.events.push(event));
	}

	async stop(): Promise<void> {
		await this.#running?.stop();
		this.#running = undefined;
	}

	folderOf(site: string): string {
		return join(this.folder, 'alerts', site);
	}

	/** The bars in force on a site, as a web server puts them together. */
	bars(site: string, language?: string): string {
		return barsIn(this.folderOf(site), language);
	}

	/** Asks the lane over HTTP. */
	async ask(path: string, token = laneToken): Promise<{ status: number; body: unknown }> {
		const answer = await fetch(`http://127.0.0.1:${this.lane.port}${path}`, {
			headers: { authorization: `Bearer ${token}` },
		});
		return { status: answer.status, body: await answer.json() };
	}

	async remove(): Promise<void> {
		await this.stop();
		await this.cms.stop();
		await this.web.close();
		rmSync(this.folder, { recursive: true, force: true });
	}
}
