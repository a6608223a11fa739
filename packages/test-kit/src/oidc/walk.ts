/** Cookies of one browser at one server. */
class Jar {
	readonly #cookies = new Map<string, string>();

	get header(): string {
		return Array.from(this.#cookies, ([name, value]) => `${name}=${value}`).join('; ');
	}

	keep(response: Response): void {
		for (const cookie of response.headers.getSetCookie()) {
			const [name = '', value = ''] = cookie.split(';', 1)[0]?.split(/=(.*)/s) ?? [];
			this.#cookies.set(name, value);
		}
	}
}

/**
 * Goes to the provider as a browser does and chooses `subject` there, or nobody; returns the address to which the provider
 * sends back.
 */
export async function walkThrough(address: string | URL, subject: string): Promise<URL> {
	const { origin } = new URL(address);
	const jar = new Jar();
	let next = new URL(address);
	while (next.origin === origin) {
		const isForm = next.pathname.startsWith('/person/');
		const response = await fetch(next, {
			method: isForm ? 'POST' : 'GET',
			redirect: 'manual',
			headers: { Cookie: jar.header },
			...(isForm && { body: new URLSearchParams({ subject }) }),
		});
		jar.keep(response);
		const location = response.headers.get('Location');
		if (location === null)
			throw new Error(`The provider answered ${response.status} at ${next.href}: ${await response.text()}`);
		next = new URL(location, next);
	}
	return next;
}
