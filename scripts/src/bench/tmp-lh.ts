import { readFileSync, writeFileSync, mkdirSync } from 'node:fs';
import lighthouse from 'lighthouse';
import { withDebuggedBrowser } from './debugged-browser.ts';
const a = JSON.parse(readFileSync(process.argv[2] + '/.data/addresses.json', 'utf8'));
const out = process.argv[3]; mkdirSync(out, { recursive: true });
const measured = { portal: [
		'/',
		'/servizi/',
		'/servizi/anagrafe-e-stato-civile/carta-d-identita-elettronica/',
		'/novita/',
		'/novita/notizie/certificati-gratis-da-casa-senza-fila/',
		'/amministrazione/uffici/ufficio-anagrafe/',
		'/vivere-il-comune/luoghi/biblioteca-civica-pietro-acclavio/',
		'/ricerca/',
	],
	brand: ['/', '/luoghi/castello-aragonese/', '/eventi/settimana-santa/', '/itinerari/l-isola-in-due-ore/'],
	area: ['/', '/servizi/'] };
await withDebuggedBrowser(async (port) => {
	for (const [kind, paths] of Object.entries(measured)) {
		const site = a.sites.find((s) => s.kind === kind);
		for (const path of paths) {
			const r = await lighthouse(site.origin + path, { port, logLevel: 'error', output: 'json' });
			const { lhr } = r;
			writeFileSync(out + '/' + kind + path.replaceAll('/', '_') + '.json', JSON.stringify(lhr));
			const s = Object.fromEntries(Object.entries(lhr.categories).map(([k, v]) => [k, Math.round(v.score * 100)]));
			const m = ['first-contentful-paint','largest-contentful-paint','total-blocking-time','cumulative-layout-shift','speed-index'].map((k) => lhr.audits[k].displayValue).join(' ');
			console.log(kind, path, JSON.stringify(s), m, lhr.runtimeError?.message ?? '');
			for (const [k, c] of Object.entries(lhr.categories)) if (k !== 'performance') for (const ref of c.auditRefs) { const au = lhr.audits[ref.id]; if (ref.weight > 0 && au.score !== null && au.score < 1) console.log('   ', k, ref.id, JSON.stringify(au.details?.items ?? au.displayValue).slice(0, 400)); }
		}
	}
});
