import { join } from 'node:path';
import type { Settings } from '../env.ts';
import { cmsFolder, projectFolder } from '../places.ts';
import type { Service } from '../services.ts';

/** What the CMS reads from its environment. */
export function cmsEnvironment(settings: Settings): Record<string, string> {
	return {
		NODE_ENV: 'production',
		DATABASE_URL: settings.DATABASE_URL,
		PAYLOAD_SECRET: settings.PAYLOAD_SECRET,
		LOG_TOKEN: settings.LOG_TOKEN,
		CMS_URL: settings.cmsUrl,
		PUBLISHER_URL: settings.publisherUrl,
		MEDIA_DIR: join(settings.home.dataFolder, 'media'),
		DEMO_PASSWORD: settings.DEMO_PASSWORD,
		SITES_PORT: String(settings.PORT),
	};
}

const logFile = ({ home }: Settings, name: string) => join(home.dataFolder, 'logs', `${name}.log`);

export function cmsService(settings: Settings): Service {
	return {
		name: 'The CMS',
		command: process.execPath,
		arguments: [
			'node_modules/next/dist/bin/next',
			'start',
			'-p',
			String(settings.CMS_PORT),
			'-H',
			'127.0.0.1',
		],
		folder: cmsFolder,
		environment: cmsEnvironment(settings),
		logFile: logFile(settings, 'cms'),
		readyUrl: `http://127.0.0.1:${settings.CMS_PORT}/api/health`,
	};
}

export function publisherService(settings: Settings): Service {
	return {
		name: 'The publisher',
		command: process.execPath,
		arguments: [join(projectFolder, 'scripts', 'src', 'cli.ts'), 'follow', '--home', settings.home.folder],
		folder: projectFolder,
		environment: {},
		logFile: logFile(settings, 'publisher'),
		readyUrl: `${settings.publisherUrl}/health`,
	};
}
