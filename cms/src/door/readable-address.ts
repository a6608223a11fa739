import type { Exchange } from './every-request.ts';

/** An address that stands nowhere: the API says so in Italian. */
const nowhere = '/api/indirizzo-non-valido';

function isReadable(url: string): boolean {
	try {
		decodeURIComponent(url.split('?', 1)[0] ?? '');
		return true;
	} catch {
		return false;
	}
}

/** Next answers 500 to a path that it cannot decode (`/api/page/%`): such a request asks for nothing instead. */
export function replaceUnreadableAddress({ request }: Pick<Exchange, 'request'>): void {
	if (!isReadable(request.url ?? '/')) request.url = nowhere;
}
