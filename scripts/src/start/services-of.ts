import { join } from 'node:path';
import { publisherNodeFlags } from '@portolano/publisher/node-flags.ts';
import { type Settings, settingsOfCms } from '../env.ts';
import type { Program } from '../kept-program.ts';
import { packageCommand } from '../package-command.ts';
import { cmsFolder, projectFolder, sitesFolder } from '../places.ts';
import { publisherFolder } from '../publishing/options.ts';
import type { Part } from '../serve/parts.ts';
import type { Service } from '../supervised-service.ts';
import type { ServedSite } from './addresses.ts';

/** Returns the environment variables of the CMS. */
export function cmsEnvironment(settings: Settings): Record<string, string> {
	return {
		NODE_ENV: 'production',
		DATABASE_URL: settings.DATABASE_URL,
		PAYLOAD_SECRET: settings.PAYLOAD_SECRET,
		LOG_TOKEN: settings.LOG_TOKEN,
		PUBLISHER_TOKEN: settings.PUBLISHER_TOKEN,
		CMS_URL: settings.cmsAddress,
		PUBLISHER_URL: settings.publisherUrl,
		ALERTS_URL: settings.alertsUrl,
		PREVIEW_ORIGIN: settings.previewOrigin,
		READERS_DIR: settings.home.dataFolder,
		MEDIA_DIR: join(settings.home.dataFolder, 'media'),
		DEMO_PASSWORD: settings.DEMO_PASSWORD,
		DEMO_FILE: join(settings.home.dataFolder, 'demonstration.json'),
		SITES_PORT: String(settings.PORT),
		SMTP_URL: settings.SMTP_URL ?? '',
		MAIL_FROM: settings.MAIL_FROM ?? '',
		...settingsOfCms(settings),
	};
}

/** A folder in which Node keeps compiled code: with it the CMS starts with a quarter less work. */
const compileCache = ({ home }: Settings) => ({ NODE_COMPILE_CACHE: join(home.dataFolder, 'compile-cache') });

const logFile = ({ home }: Settings, name: string) => join(home.dataFolder, 'logs', `${name}.log`);

export function cmsService(settings: Settings, how: 'start' | 'dev' = 'start'): Service {
	return {
		...packageCommand({
			folder: cmsFolder,
			name: 'next',
			arguments: [how, '-p', String(settings.CMS_PORT), '-H', '127.0.0.1'],
		}),
		name: 'The CMS',
		part: 'cms',
		environment: { ...cmsEnvironment(settings), ...compileCache(settings) },
		logFile: logFile(settings, 'cms'),
		readyUrl: `http://127.0.0.1:${settings.CMS_PORT}/api/health`,
	};
}

/** Returns the CMS with hot reload as a service. */
export function cmsDevelopmentService(settings: Settings): Service {
	const service = cmsService(settings, 'dev');
	return {
		...service,
		environment: { ...service.environment, NODE_ENV: 'development' },
	};
}

/**
 * Returns one site with hot reload on `port` as a service: it renders the same content; pictures come from its live
 * release.
 */
export function siteDevelopmentService(settings: Settings, site: ServedSite, port: number): Service {
	return {
		...packageCommand({
			folder: join(sitesFolder, site.kind),
			name: 'astro',
			// Two area sites are two dev servers in one folder, which Astro's lock file would refuse:
			// https://github.com/withastro/astro/issues/17324
			arguments: ['dev', '--port', String(port), '--host', '127.0.0.1', '--ignore-lock'],
		}),
		name: `The site ${site.key}`,
		part: `dev-${site.key}`,
		environment: {
			PORTOLANO_LOG: join(publisherFolder(settings.home.dataFolder), 'log.ndjson'),
			PORTOLANO_SITE: site.key,
			PORTOLANO_LIVE: site.url,
		},
		logFile: logFile(settings, `dev-${site.key}`),
		readyUrl: `http://127.0.0.1:${port}/`,
	};
}

/** Returns `portolano serve` for one part as a program. */
function servedPart(settings: Settings, part: Part, nodeFlags: readonly string[] = []): Program {
	const cli = join(projectFolder, 'scripts', 'src', 'cli.ts');
	return {
		command: process.execPath,
		arguments: [...nodeFlags, cli, 'serve', part, '--home', settings.home.folder],
		folder: projectFolder,
	};
}

export function publisherService(settings: Settings): Service {
	return {
		...servedPart(settings, 'publisher', publisherNodeFlags),
		name: 'The publisher',
		part: 'publisher',
		environment: compileCache(settings),
		logFile: logFile(settings, 'publisher'),
		readyUrl: `${settings.publisherUrl}/health`,
		// It runs and keeps time even while it can't read the log.
		readyStatus: [200, 503],
	};
}

export function alertsService(settings: Settings): Service {
	return {
		...servedPart(settings, 'alerts'),
		name: 'The lane of alerts',
		part: 'alerts',
		environment: compileCache(settings),
		logFile: logFile(settings, 'alerts'),
		readyUrl: `${settings.alertsUrl}/health`,
		// It runs and keeps time even while it can't read the log.
		readyStatus: [200, 503],
	};
}

export function gatewayService(settings: Settings): Service {
	return {
		...servedPart(settings, 'gateway'),
		name: 'The gateway',
		part: 'gateway',
		environment: compileCache(settings),
		logFile: logFile(settings, 'gateway'),
		readyUrl: `http://127.0.0.1:${settings.PORT}/`,
		// No site has this host name, so the gateway answers 421. This port is opened last: once it answers, so do the
		// ports of the sites.
		readyStatus: 421,
	};
}
