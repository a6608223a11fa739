import { documentSchemas } from '@portolano/content-models';
import { expect, test } from 'vitest';
import { safeName } from './safe-name.ts';

const { name: published } = documentSchemas.file.shape.file.shape;

test.each([
	['Modulo richiesta.docx', 'modulo-richiesta.docx'],
	['zone.geojson', 'zone.geojson'],
	['Elenco 2026.xlsx', 'elenco-2026.xlsx'],
	['Delibera N° 12 (finale).PDF', 'delibera-n-12-finale.pdf'],
	['città è bella.csv', 'citta-e-bella.csv'],
	['Straße & Łódź.pdf', 'strasse-lodz.pdf'],
	['Contratto n. 3.pdf.p7m', 'contratto-n-3.pdf.p7m'],
	['firmato.p7m', 'firmato.p7m'],
	['dati.2026.tar.gz', 'dati-2026.tar.gz'],
	['pagina.html.gz', 'pagina-html.gz'],
	['versione 1.2.odt', 'versione-1-2.odt'],
	['../../etc/passwd', 'passwd.bin'],
	['C:\\Documenti\\atto.pdf', 'atto.pdf'],
	['.htaccess', 'htaccess.bin'],
	['.pdf', 'file.pdf'],
	['Modulo .docx ', 'modulo.docx'],
	['MODULO.RICHIESTA.DOCX', 'modulo-richiesta.docx'],
	['zone.2026.GeoJSON', 'zone-2026.geojson'],
	['delibera.xml.p7m', 'delibera.xml.p7m'],
	['???.pdf', 'file.pdf'],
	['a\u0000b\u202e.pdf', 'a-b.pdf'],
	[`${'molto '.repeat(60)}lungo.pdf`, expect.stringMatching(/^molto(-molto)+\.pdf$/)],
])('%s gets a name that is safe in URLs', (name, expected) => {
	expect(safeName(name)).toEqual(expected);
	expect(published.safeParse(safeName(name)).success).toBe(true);
});
