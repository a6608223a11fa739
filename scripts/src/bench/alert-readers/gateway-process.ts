import { startGateway } from '@portolano/gateway';

const [folder = '', alertsFolder = ''] = process.argv.slice(2);

const gateway = await startGateway({
	...{ port: 0, firstSitePort: 0, cmsUrl: 'http://127.0.0.1:9' },
	sites: [
		{
			...{ key: 'bench', origin: 'https://bench.example', folder, feedbackFile: `${folder}.ndjson` },
			alerts: { folder: alertsFolder, statePaths: ['/'] },
		},
	],
});
process.send?.(gateway.port);
process.on('disconnect', () => process.exit());
