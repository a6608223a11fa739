import { open } from 'node:fs/promises';
import { z } from 'zod';
import { ExpectedError } from '../expected-error.ts';

/** The national bulletin has 5.5 MB with the outlines of its zones, which aren't sent on. */
const SIZE_MAX = 16 * 1024 ** 2;
const timeoutMs = 30_000;

const nothingDone = 'Non è stata scritta nessuna bozza.';

const tooLarge = (source: string) =>
	new ExpectedError(
		`${source} supera ${SIZE_MAX / 1024 ** 2} MB: non è un messaggio CAP né un bollettino. ${nothingDone}`,
	);

async function textOf(source: string, chunks: AsyncIterable<Uint8Array>): Promise<string> {
	const parts: Uint8Array[] = [];
	let size = 0;
	for await (const part of chunks) {
		size += part.byteLength;
		if (size > SIZE_MAX) throw tooLarge(source);
		parts.push(part);
	}
	return new TextDecoder().decode(Buffer.concat(parts));
}

async function fetched(address: string): Promise<string> {
	const response = await fetch(address, { signal: AbortSignal.timeout(timeoutMs) }).catch(
		(cause: unknown) => {
			throw new ExpectedError(`${address} non risponde: riprova più tardi. ${nothingDone}`, { cause });
		},
	);
	if (!response.ok || !response.body)
		throw new ExpectedError(`${address} risponde ${response.status}: controlla l’indirizzo. ${nothingDone}`);
	if (Number(response.headers.get('content-length') ?? 0) > SIZE_MAX) {
		await response.body.cancel();
		throw tooLarge(address);
	}
	return textOf(address, response.body);
}

async function readFrom(path: string): Promise<string> {
	const file = await open(path).catch((cause: unknown) => {
		throw new ExpectedError(`${path} non si può leggere: controlla il percorso. ${nothingDone}`, { cause });
	});
	try {
		const { size } = await file.stat();
		if (size > SIZE_MAX) throw tooLarge(path);
		return await textOf(path, file.createReadStream({ autoClose: false }));
	} finally {
		await file.close();
	}
}

const withProperties = z.array(z.object({ properties: z.unknown() }));
const zones = z.union([
	z.object({ type: z.literal('FeatureCollection'), features: withProperties }),
	z.object({
		type: z.literal('Topology'),
		objects: z.record(z.string(), z.object({ geometries: withProperties })),
	}),
]);

/** Returns GeoJSON and TopoJSON without their outlines; any other text is returned unchanged. */
export function withoutOutlines(text: string): string {
	if (!text.trimStart().startsWith('{')) return text;
	try {
		const { success, data } = zones.safeParse(JSON.parse(text));
		return success ? JSON.stringify(data) : text;
	} catch {
		// No JSON: the CMS says so.
		return text;
	}
}

/**
 * Reads a CAP message or a bulletin from a file or an address, at most 16 MB.
 * @throws {ExpectedError} when it can't be read or is larger.
 */
export async function readMessage(source: string): Promise<string> {
	return withoutOutlines(await (/^https?:\/\//.test(source) ? fetched(source) : readFrom(source)));
}
