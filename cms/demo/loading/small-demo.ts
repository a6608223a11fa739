import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const site = `
- key: portale
  kind: portal
  theme: { primary: '#0059b3', character: sober }
  mark: { format: svg, source: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle cx="4" cy="4" r="4"/></svg>' }
  body: comune
  name: Comune
  tagline: Servizi
  siteLanguages: [it]
  origin: http://localhost:8080
  accessibility: { feedbackEmail: a@example.org }
  home: { featured: [page/prima], image: mare }
- key: visit
  owner: visit
  kind: brand
  theme: { primary: '#04606b', character: open }
  mark: { format: svg, source: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle cx="4" cy="4" r="4"/></svg>' }
  body: comune
  name: Visita
  tagline: Il mare
  siteLanguages: [it, en]
  origin: http://visit.localhost:8080
  accessibility: { feedbackEmail: a@example.org }
- { key: polizia-locale, kind: area, theme: { primary: '#123a66', character: sober }, mark: { format: svg, source: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle cx="4" cy="4" r="4"/></svg>' }, body: comune, name: Polizia, tagline: x, siteLanguages: [it], origin: http://p.localhost:8080, accessibility: { feedbackEmail: a@example.org } }
- { key: protezione-civile, kind: area, theme: { primary: '#0d4f3e', character: sober }, mark: { format: svg, source: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle cx="4" cy="4" r="4"/></svg>' }, body: comune, name: Protezione, tagline: x, siteLanguages: [it], origin: http://c.localhost:8080, accessibility: { feedbackEmail: a@example.org } }
`;

const body = `
- { key: comune, name: Comune, shortName: Taranto, ipaCode: c_l049, taxCode: '80008750731', address: Piazza, postalCode: '74123', city: Taranto, province: TA, pec: pec@example.org, isDemonstration: true }
`;

const pages = `
- { key: prima, title: Prima, summary: s, body: 'Vedi [la seconda](ref:page/seconda).' }
- key: estate
  languages: [it, en]
  title: { it: Estate, en: Summer }
  summary: { it: s, en: s }
  blocks:
    - kind: hero
      title: { it: Il mare, en: The sea }
      image: mare
      actions: [{ label: { it: La seconda pagina, en: The second page }, to: page/seconda }]
    - kind: featured
      title: { it: Da leggere, en: To read }
      documents: [page/seconda]
      isFirstLarge: true
- key: seconda
  languages: [it, en]
  title: { it: Seconda, en: Second }
  summary: { it: s, en: s }
  body: { it: Testo, en: Text }
`;

const drawing =
	'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><rect width="40" height="20" fill="#08c"/></svg>';

/** For tests: the files of a demo with four sites, by path. */
export const smallDemo: Readonly<Record<string, string>> = {
	'content/site.yaml': site,
	'content/body.yaml': body,
	'content/page/pagine.yaml': pages,
	'content/media.yaml':
		'- { key: mare, file: illustrations/mare.svg, alternativeText: Il mare, focalPoint: { x: 20, y: 80 } }',
	'content/file.yaml': '- { key: modulo, title: Modulo, pdf: { body: "## Chi chiede\\n\\nNome: …" } }',
	'illustrations/mare.svg': drawing,
};

/** For tests: writes files below `folder`. */
export function writeFiles(folder: string, files: Readonly<Record<string, string>>): void {
	for (const [name, text] of Object.entries(files)) {
		const file = path.join(folder, name);
		mkdirSync(path.dirname(file), { recursive: true });
		writeFileSync(file, text);
	}
}
