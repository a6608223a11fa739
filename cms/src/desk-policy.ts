const desk = 'http://desk.invalid';

/** Whether an address that the desk is asked to lead to is one of its own pages, as a browser would read it. */
export function isInsideDesk(address: string): boolean {
	if (!address.startsWith('/') || /\p{Cc}|\\/u.test(address)) return false;
	const { origin, pathname } = new URL(address, desk);
	return origin === desk && (pathname === '/admin' || pathname.startsWith('/admin/'));
}

interface PolicyOptions {
	/** Hot reload evaluates code and talks over a socket. */
	isDevelopment: boolean;
}

/** The policy of one page of the desk, whose scripts carry `nonce`. */
export function deskPolicy(nonce: string, { isDevelopment }: PolicyOptions): string {
	const rules = {
		'default-src': "'self'",
		'script-src': `'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ''}`,
		// React and the pickers of Payload write styles on elements.
		'style-src': "'self' 'unsafe-inline'",
		'img-src': "'self' data: blob:",
		'font-src': "'self'",
		'connect-src': `'self'${isDevelopment ? ' ws:' : ''}`,
		'worker-src': "'self' blob:",
		'object-src': "'none'",
		'base-uri': "'none'",
		'form-action': "'self'",
		'frame-src': "'self'",
		'frame-ancestors': "'none'",
	};
	return Object.entries(rules)
		.map(([name, value]) => `${name} ${value}`)
		.join('; ');
}
