const desk = 'http://desk.invalid';

/** Whether a redirect target is a page of the admin panel, resolved as a browser would. */
export function isInsideDesk(address: string): boolean {
	if (!address.startsWith('/') || /\p{Cc}|\\/u.test(address)) return false;
	const { origin, pathname } = new URL(address, desk);
	return origin === desk && (pathname === '/admin' || pathname.startsWith('/admin/'));
}

interface PolicyOptions {
	/** Allows `eval` and WebSockets, which hot reload needs. */
	isDevelopment: boolean;
	/** Origin of previews, with `*` for the token of a session: forms show them in a frame. */
	previewOrigin: string;
}

/** Returns the content security policy of a page of the admin panel whose scripts carry `nonce`. */
export function deskPolicy(nonce: string, { isDevelopment, previewOrigin }: PolicyOptions): string {
	const rules = {
		'default-src': "'self'",
		'script-src': `'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ''}`,
		// React and Payload's pickers set inline styles.
		'style-src': "'self' 'unsafe-inline'",
		'img-src': "'self' data: blob:",
		'font-src': "'self'",
		'connect-src': `'self'${isDevelopment ? ' ws:' : ''}`,
		'worker-src': "'self' blob:",
		'object-src': "'none'",
		'base-uri': "'none'",
		'form-action': "'self'",
		'frame-src': `'self' ${previewOrigin}`,
		'frame-ancestors': "'none'",
	};
	return Object.entries(rules)
		.map(([name, value]) => `${name} ${value}`)
		.join('; ');
}
