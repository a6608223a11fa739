import { withPayload } from '@payloadcms/next/withPayload';
import type { NextConfig } from 'next';

// `src/door/security-headers.ts` sets the other security headers, even on answers where Next sets none.
const nothing = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

const config: NextConfig = {
	poweredByHeader: false,
	experimental: {
		// For server functions; `src/door/page-request.ts` has a slightly lower limit.
		serverActions: { bodySizeLimit: '5mb' },
		// Writing this cache takes a quarter of the build time and 500 MB; for frequent changes there is `npm run dev`.
		turbopackFileSystemCacheForBuild: false,
		// Server code isn't downloaded, and unminified names keep errors readable.
		serverMinification: false,
	},
	transpilePackages: ['@portolano/checks', '@portolano/content-models', '@portolano/ui'],
	// `pnpm exec tsc -p cms` checks types; doing it here too would double the build time.
	typescript: { ignoreBuildErrors: true },
	headers: () =>
		Promise.resolve([
			// Data and files aren't pages: nothing in them may run or load.
			{ source: '/api/:path*', headers: [{ key: 'Content-Security-Policy', value: nothing }] },
		]),
	// Pictures are resized at upload. Next's own resizer would fetch any URL that a client names.
	images: { unoptimized: true },
	redirects: () => Promise.resolve([{ source: '/', destination: '/admin', permanent: false }]),
};

export default withPayload(config, { devBundleServerPackages: false });
