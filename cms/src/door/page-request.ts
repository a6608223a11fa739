import { holdsSession } from '../access/session-token.ts';
import { bodyOf } from './body.ts';
import { checkEncodedCall } from './encoded-call.ts';
import { foreign, isForeign } from './foreign-origin.ts';
import { readPath } from './path.ts';
import { Refusal } from './refusal.ts';

const reading = ['GET', 'HEAD'];

/** The form of the ids that Next gives to server functions. */
const functionName = /^[\da-f]{42}$/;

const megabyte = 1024 ** 2;
const forEditors = 4 * megabyte;
const forStrangers = 64 * 1024;

const noPage = new Refusal('Le pagine della redazione si leggono soltanto: per scrivere si usa /api/….', 405);

/** Whether origin and host differ. Next makes the same comparison, but answers 500. */
function isFromAnotherHost({ headers }: Request): boolean {
	const origin = headers.get('origin');
	if (origin === null) return false;
	const host = headers.get('x-forwarded-host')?.split(',', 1)[0]?.trim() ?? headers.get('host');
	return !URL.canParse(origin) || new URL(origin).host !== host;
}

async function checkBody(request: Request): Promise<void> {
	const { headers } = request;
	const isKnown = holdsSession({
		authorization: headers.get('Authorization'),
		cookie: headers.get('Cookie'),
	});
	const bytes = await bodyOf(request, isKnown ? forEditors : forStrangers);
	if (bytes === 'too large')
		throw new Refusal('Il testo di questa pagina è troppo lungo: dividilo. Nulla è cambiato.', 413);
	await checkEncodedCall(bytes ?? new ArrayBuffer(0), headers.get('Content-Type') ?? '');
}

/**
 * Checks a request for a page of the admin panel: it may read the page, or call the one server function of these pages.
 * @throws {Refusal}
 */
export async function checkPageRequest(request: Request, own: ReadonlySet<string>): Promise<void> {
	readPath(new URL(request.url));
	if (reading.includes(request.method)) return;
	if (request.method !== 'POST' || !functionName.test(request.headers.get('Next-Action') ?? '')) throw noPage;
	if (isForeign(request, own) || isFromAnotherHost(request)) throw new Refusal(foreign, 403);
	await checkBody(request);
}
