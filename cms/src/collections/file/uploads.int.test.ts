import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type Bed, createUser, openBed, testPassword } from '../../testing/bed.ts';
import { overHttp, type Served } from '../../testing/over-http.ts';

let bed: Bed;
let served: Served;
let token = '';

beforeAll(async () => {
	bed = await openBed();
	served = await overHttp(bed);
	await createUser(bed, { name: 'anna', memberships: [{ site: bed.sites.portale, role: 'publisher' }] });
	const login = await bed.payload.login({
		collection: 'users',
		data: { email: 'anna@example.org', password: testPassword },
	});
	token = login.token ?? '';
}, 120_000);

afterAll(async () => {
	await served.close();
	await bed.close();
});

const answer = z.object({
	doc: z.object({ id: z.string(), filename: z.string(), mimeType: z.string() }).optional(),
	errors: z
		.array(
			z.object({
				message: z.string(),
				data: z.object({ errors: z.array(z.object({ path: z.string() })) }).nullish(),
			}),
		)
		.optional(),
});

const authorization = () => ({ Authorization: `JWT ${token}` });

async function send(method: 'POST' | 'PATCH', path: string, file: File) {
	const form = new FormData();
	form.set(
		'_payload',
		JSON.stringify({ owner: bed.sites.portale, languages: ['it'], title: file.name.slice(0, 200) }),
	);
	form.set('file', file);
	const response = await fetch(`${served.url}/${path}`, { method, body: form, headers: authorization() });
	return { status: response.status, ...answer.parse(await response.json()) };
}

function upload(name: string, bytes: Uint8Array<ArrayBuffer> | string, type = 'application/octet-stream') {
	return send('POST', 'file', new File([bytes], name, { type }));
}

/** The beginning of a ZIP archive with files of these names. */
const archive = (...names: string[]) => `PK\u0003\u0004${names.join('\0')}`;
const word = archive('[Content_Types].xml', 'word/document.xml');
const sheet = archive('[Content_Types].xml', 'xl/workbook.xml');
const pdf = '%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n';
const signed = Uint8Array.from([
	0x30, 0x80, 0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07, 0x02,
]);
const gzip = Uint8Array.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0]);
const gpx = '<?xml version="1.0"?><gpx xmlns="http://www.topografix.com/GPX/1/1" version="1.1"></gpx>';
const geojson = '{"type":"FeatureCollection","features":[]}';
/** The smallest complete MP4. */
const film = '\0\0\0\u0018ftypisom\0\0\0\0isommp41\0\0\0\u0008moov';
const page = '<!doctype html><html><script>alert(1)</script></html>';

const accepted = (
	[
		['Modulo richiesta.docx', word, '', 'modulo-richiesta.docx', /wordprocessingml\.document$/],
		['zone.geojson', geojson, 'application/octet-stream', 'zone.geojson', /^application\/geo\+json$/],
		['Elenco 2026.xlsx', sheet, 'application/octet-stream', 'elenco-2026.xlsx', /spreadsheetml\.sheet$/],
		['dati 2026.tar.gz', gzip, 'application/x-gzip', 'dati-2026.tar.gz', /^application\/gzip$/],
		['Spese.csv', 'a;b\n1;2\n', 'application/vnd.ms-excel', 'spese.csv', /^text\/csv$/],
		['Spese 2.csv', 'città\n', 'application/octet-stream', 'spese-2.csv', /^text\/csv$/],
		['giro.gpx', gpx, 'application/octet-stream', 'giro.gpx', /^application\/gpx\+xml$/],
		[
			'Contratto.pdf.p7m',
			signed,
			'application/octet-stream',
			'contratto.pdf.p7m',
			/^application\/pkcs7-mime$/,
		],
		['Città è bella.pdf', pdf, 'application/pdf', 'citta-e-bella.pdf', /^application\/pdf$/],
		['dati.xml', '<?xml version="1.0"?><dati/>', 'text/xml', 'dati.xml', /^application\/xml$/],
		['archivio.zip', archive('a.txt'), 'application/x-zip-compressed', 'archivio.zip', /^application\/zip$/],
		['bando.pdf', pdf, 'text/html', 'bando.pdf', /^application\/pdf$/],
		['calendario.ics', 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n', '', 'calendario.ics', /^text\/calendar$/],
	] as const
).map(([name, bytes, type, filename, mime]) => ({ name, bytes, type, filename, mime }));

describe('a file sent as browsers send it', () => {
	test.each(accepted)('$name is stored with a safe name and the type of its content', async (sent) => {
		const { name, bytes, type, filename, mime } = sent;
		const { status, doc, errors } = await upload(name, bytes, type);

		expect(errors).toBeUndefined();
		expect(status).toBe(201);
		expect(doc?.filename).toBe(filename);
		expect(doc?.mimeType).toMatch(mime);
		const last = (await bed.log()).at(-1);
		expect(last).toMatchObject({ document: { file: { name: filename, mime: doc?.mimeType } } });
	});

	test.each([
		['vuoto.pdf', '', 'è vuoto: 0 byte'],
		['pagina.pdf', page, 'dentro è una pagina web o un disegno'],
		['pagina.txt', page, 'dentro è una pagina web o un disegno'],
		['dati.csv', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'dentro è una pagina web o un disegno'],
		['pagina.html', page, 'che un browser eseguirebbe'],
		['disegno.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'che un browser eseguirebbe'],
		['pagina.xml', '<html xmlns="http://www.w3.org/1999/xhtml"/>', 'che un browser eseguirebbe'],
		['dati.xml', '<?xml-stylesheet href="a.xsl"?><dati/>', 'che un browser eseguirebbe'],
		[
			'dati.xml',
			'<dati><x:script xmlns:x="http://www.w3.org/1999/xhtml"/></dati>',
			'che un browser eseguirebbe',
		],
		['rovinato.pdf', 'non sono un pdf', 'di un altro formato o è rovinato'],
		['rinominato.docx', pdf, 'di un altro formato o è rovinato'],
		['zone.geojson', '{', 'di un altro formato o è rovinato'],
		['giro.gpx', '<kml/>', 'di un altro formato o è rovinato'],
		['macro.docx', archive('word/vbaProject.bin'), 'contiene macro'],
		['vecchio.doc', 'x', 'Salvalo come PDF'],
		['programma.exe', 'MZ', 'che non è tra quelli accettati'],
		['senza', 'x', 'non ha un’estensione'],
		['foto.jpg', 'x', 'Caricala tra le Immagini'],
		['film.mp4', film, 'non li pubblica'],
		['rovinato.mp4', film.slice(0, -3), 'di un altro formato o è rovinato'],
		['film.avi', 'RIFF', 'Esportalo come .mp4'],
	])(
		'%s is refused in Italian with the reason, on its field, and nothing is stored',
		async (name, bytes, reason) => {
			const { totalDocs } = await bed.payload.count({ collection: 'file' });
			const { status, errors } = await upload(name, bytes);
			const [error] = errors ?? [];

			expect(status).toBe(400);
			expect(error?.message).toContain(`Allegato non caricato. “${name}” `);
			expect(error?.message).toContain(reason);
			expect(error?.message.endsWith('Nulla è stato salvato.')).toBe(true);
			expect(error?.data?.errors.map(({ path }) => path)).toEqual(['file']);
			expect((await bed.payload.count({ collection: 'file' })).totalDocs).toBe(totalDocs);
		},
	);

	test('that replaces another is checked too, and the old one stays if it is refused', async () => {
		const { doc } = await upload('Modulo vecchio.pdf', pdf);
		const replace = (name: string, bytes: string) =>
			send('PATCH', `file/${doc?.id ?? ''}`, new File([bytes], name));

		for (const [name, bytes] of [
			['vuoto.pdf', ''],
			['pagina.pdf', page],
			['foto.jpg', 'x'],
		] as const)
			expect((await replace(name, bytes)).errors?.[0]?.message).toContain(
				`Allegato non caricato. “${name}” `,
			);
		expect((await bed.payload.findByID({ collection: 'file', id: doc?.id ?? '' })).filename).toBe(
			'modulo-vecchio.pdf',
		);
		expect((await replace('Elenco nuovo.csv', 'a;b')).doc).toMatchObject({
			filename: 'elenco-nuovo.csv',
			mimeType: 'text/csv',
		});
	});

	test('a video is accepted if the body publishes videos', async () => {
		const body = await bed.payload.create({
			collection: 'body',
			draft: true,
			depth: 0,
			data: { allowsVideo: true, owner: bed.sites.portale },
		});
		await bed.payload.update({
			collection: 'site',
			id: bed.sites.portale,
			draft: true,
			depth: 0,
			data: { body: body.id },
		});
		await bed.payload.db.updateOne({ collection: 'site', id: bed.sites.portale, data: { body: body.id } });

		expect((await upload('Seduta.mp4', film)).doc).toMatchObject({ mimeType: 'video/mp4' });
		expect((await upload('Seduta.vtt', 'WEBVTT\n')).doc).toMatchObject({ mimeType: 'text/vtt' });
	});
});

describe('the data derived from a file', () => {
	const forged = {
		stored: { sha256: 'ab'.repeat(32), bytes: 1, mime: 'text/html', name: 'a.html' },
		filename: 'a.html',
		mimeType: 'text/html',
		filesize: 1,
		url: 'https://evil.example/a.html',
		thumbnailURL: 'https://evil.example/a.png',
		width: 1,
		height: 1,
	};

	async function kept(id: string) {
		return bed.payload.findByID({ collection: 'file', id, depth: 0 });
	}

	test('can’t be set by REST, GraphQL or code', async () => {
		const { doc } = await upload('atto.pdf', pdf);
		const id = doc?.id ?? '';
		const before = await kept(id);
		const { GRAPHQL_POST } = await import('@payloadcms/next/routes');
		const headers = { ...authorization(), 'Content-Type': 'application/json' };

		const response = await fetch(`${served.url}/file/${id}`, {
			method: 'PATCH',
			headers,
			body: JSON.stringify(forged),
		});
		expect(response.status).toBe(200);
		const query = `mutation { updateFile(id: "${id}", data: { stored: { mime: "text/html" }, filename: "a.html", mimeType: "text/html" }) { id } }`;
		await GRAPHQL_POST(bed.payload.config)(
			new Request('http://localhost:8090/api/graphql', {
				method: 'POST',
				headers,
				body: JSON.stringify({ query }),
			}),
		);
		await bed.payload.update({ collection: 'file', id, data: forged, depth: 0 });

		expect({ ...(await kept(id)), updatedAt: '' }).toEqual({ ...before, updatedAt: '' });
	});

	test('has the browser show a PDF, and download XML without running it', async () => {
		const originalOf = async (name: string, bytes: string) => {
			const { doc } = await upload(name, bytes);
			return fetch(`${served.url}/file/file/${doc?.filename ?? ''}`, { headers: authorization() });
		};
		const shown = await originalOf('mostra.pdf', pdf);
		const downloaded = await originalOf('scarica.xml', '<dati/>');

		expect(shown.headers.get('Content-Type')).toBe('application/pdf');
		expect(shown.headers.get('Content-Disposition')).toBeNull();
		expect(shown.headers.get('X-Content-Type-Options')).toBe('nosniff');
		expect(downloaded.headers.get('Content-Disposition')).toBe('attachment');
		expect(downloaded.headers.get('Content-Security-Policy')).toBe("sandbox; default-src 'none'");
		expect(downloaded.headers.get('X-Content-Type-Options')).toBe('nosniff');
	});
});
