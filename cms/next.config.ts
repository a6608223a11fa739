import { withPayload } from '@payloadcms/next/withPayload';
import type { NextConfig } from 'next';

const securityHeaders = [
	{ key: 'X-Frame-Options', value: 'DENY' },
	{ key: 'X-Content-Type-Options', value: 'nosniff' },
	{ key: 'Referrer-Policy', value: 'same-origin' },
	{ key: 'X-Robots-Tag', value: 'noindex' },
];

const config: NextConfig = {
	poweredByHeader: false,
	experimental: {
		// Writing it takes a quarter of a build and 500 MB; whoever changes sources often runs `npm run dev`.
		turbopackFileSystemCacheForBuild: false,
		// Nobody downloads this code, and names in its errors can be read.
		serverMinification: false,
	},
	transpilePackages: ['@portolano/checks', '@portolano/content-models'],
	// `pnpm exec tsc -p cms` checks types; doing it twice doubles the build.
	typescript: { ignoreBuildErrors: true },
	headers: () => Promise.resolve([{ source: '/:path*', headers: securityHeaders }]),
	redirects: () => Promise.resolve([{ source: '/', destination: '/admin', permanent: false }]),
};

export default withPayload(config, { devBundleServerPackages: false });
