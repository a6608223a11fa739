/** Called once by Next when the server starts: opens the database, migrates it, and brings the log up to date. */
export async function register(): Promise<void> {
	// Next replaces this expression during the build, which keeps the CMS out of the edge bundle.
	if (process.env.NEXT_RUNTIME === 'nodejs') {
		const { tellRomeTimeByDefault } = await import('./admin/dates/rome-by-default.ts');
		const { addressList } = await import('./door/address-list.ts');
		const { settleClientAddresses } = await import('./door/client-address.ts');
		const { beforeEveryRequest } = await import('./door/every-request.ts');
		const { replaceUnreadableAddress } = await import('./door/readable-address.ts');
		const { replaceUnreadableHeaders } = await import('./door/readable-headers.ts');
		const { setSecurityHeaders } = await import('./door/security-headers.ts');
		const { env } = await import('./env.ts');
		tellRomeTimeByDefault();
		beforeEveryRequest(replaceUnreadableAddress);
		beforeEveryRequest(replaceUnreadableHeaders);
		beforeEveryRequest(setSecurityHeaders);
		settleClientAddresses(addressList(['127.0.0.1', '::1', ...env.TRUSTED_PROXIES]));
		const { startPublishing } = await import('./publication/start.ts');
		await startPublishing();
	}
}
