import { holdsSession } from '../access/session-token.ts';
import { env } from '../env.ts';
import { bodyOf } from './body.ts';
import { checkBounds } from './bounds.ts';
import { Refusal } from './refusal.ts';

// Without a body Payload sets no `data`, and some of its routes fail on that (3.90; no upstream issue found).
const empty = new TextEncoder().encode('{}');

const json = 'application/json';
const strictly = new TextDecoder('utf-8', { fatal: true });

function asText(bytes: ArrayBuffer): string {
	try {
		return strictly.decode(bytes);
	} catch {
		throw new Refusal(
			'Il contenuto della richiesta non è testo in UTF-8: convertilo e riprova. Nulla è stato salvato.',
		);
	}
}

function asJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		throw new Refusal(
			'Il contenuto della richiesta non è JSON corretto: controllalo e riprova. Nulla è stato salvato.',
		);
	}
}

/**
 * Parses a JSON object.
 * @throws {Refusal} when the text isn't JSON, isn't an object, or is out of bounds.
 */
export function jsonObject(text: string): object {
	const value = asJson(text);
	checkBounds(value);
	if (typeof value !== 'object' || value === null || Array.isArray(value))
		throw new Refusal(
			'Il contenuto della richiesta è un oggetto JSON, come {"title": "…"}. Nulla è stato salvato.',
		);
	return value;
}

async function checkForm(bytes: ArrayBuffer, type: string): Promise<void> {
	let form: FormData;
	try {
		form = await new Response(bytes, { headers: { 'Content-Type': type } }).formData();
	} catch {
		throw new Refusal(
			'Il modulo inviato (multipart/form-data) è incompleto o scritto male: ricompilalo e riprova. Nulla è stato salvato.',
		);
	}
	const fields = form.get('_payload');
	if (fields instanceof File)
		throw new Refusal('Il campo _payload è testo JSON, non un file. Nulla è stato salvato.');
	if (fields === null)
		throw new Refusal('Nel modulo manca il campo _payload con i dati in JSON. Nulla è stato salvato.');
	jsonObject(fields);
	if (typeof form.get('file') === 'string')
		throw new Refusal('Il campo “file” è un file, non testo: allegalo di nuovo. Nulla è stato salvato.');
}

/** Returns the media type of a body in lower case, without parameters. */
export function contentTypeOf({ headers }: Request): string {
	return headers.get('Content-Type')?.split(';', 1)[0]?.trim().toLowerCase() ?? '';
}

const megabyte = 1024 ** 2;
// Users who are not signed in only send small bodies: to sign in, or to request a new password.
const forStrangers = 64 * 1024;
const forForms = 4 * megabyte;
const forUploads = env.UPLOAD_MAX_MB * megabyte + forForms;

function largestBodyOf(request: Request): number {
	const { headers } = request;
	if (!holdsSession({ authorization: headers.get('Authorization'), cookie: headers.get('Cookie') }))
		return forStrangers;
	return contentTypeOf(request) === 'multipart/form-data' ? forUploads : forForms;
}

function sizeInWords(bytes: number): string {
	return bytes < megabyte ? `${bytes / 1024} kB` : `${bytes / megabyte} MB`;
}

/** Reads a body up to the limit for its sender; the rest stays unread. */
async function boundedBytes(request: Request): Promise<ArrayBuffer> {
	const largest = largestBodyOf(request);
	const bytes = await bodyOf(request, largest);
	if (bytes !== 'too large') return bytes ?? new ArrayBuffer(0);
	throw new Refusal(
		`Ciò che è stato inviato supera ${sizeInWords(largest)}: riducilo o dividilo e riprova. Se la sessione è finita, accedi di nuovo. Nulla è stato salvato.`,
		413,
	);
}

/** Returns the query string that was sent as the body of a form. */
export async function queryIn(request: Request): Promise<string> {
	return asText(await boundedBytes(request));
}

interface Body {
	bytes: ArrayBuffer | Uint8Array<ArrayBuffer>;
	type: string;
}

/**
 * Checks the body of a request. Returns its bytes, because it can be read only once, and the media type for Payload.
 * @throws {Refusal}
 */
export async function checkedBody(request: Request): Promise<Body> {
	const bytes = await boundedBytes(request);
	if (bytes.byteLength === 0) return { bytes: empty, type: json };
	const type = request.headers.get('Content-Type') ?? '';
	switch (contentTypeOf(request)) {
		case json:
			jsonObject(asText(bytes));
			return { bytes, type: json };
		case 'multipart/form-data':
			await checkForm(bytes, type);
			return { bytes, type };
		default:
			throw new Refusal(
				'Il contenuto della richiesta è JSON (application/json) o un modulo (multipart/form-data): indica quale con Content-Type. Nulla è stato salvato.',
				415,
			);
	}
}
