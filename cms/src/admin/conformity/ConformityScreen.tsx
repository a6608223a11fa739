import { redirect } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';
import { readReport } from '../../conformity/read-report.ts';
import { env } from '../../env.ts';
import { type ReadableSite, readableSites } from '../../readers/read-readers.ts';
import { ScreenFrame } from '../ScreenFrame.tsx';
import { Report } from './Report.tsx';

/** The last report on a site, or how to get one. */
async function SiteReport({ site }: { site: ReadableSite }) {
	const report = await readReport(env.READERS_DIR, site.key);
	return (
		<section aria-labelledby={`conformita-${site.key}`}>
			<h2 id={`conformita-${site.key}`}>{site.name}</h2>
			{report === undefined && (
				<p>
					Non è ancora stato controllato. Chi gestisce l’installazione lo controlla con{' '}
					<code>npm run portolano -- conformity {site.key}</code>.
				</p>
			)}
			{report === 'unreadable' && (
				<p className="portolano-refused">
					L’ultimo rapporto non si legge: forse è di un’altra versione. Chi gestisce l’installazione ne fa uno
					nuovo con <code>npm run portolano -- conformity {site.key}</code>.
				</p>
			)}
			{report !== undefined && report !== 'unreadable' && <Report report={report} />}
		</section>
	);
}

/** How the sites of the user stand before the law, as last examined: `/admin/conformita`. */
export async function ConformityScreen(screen: AdminViewServerProps) {
	const { req } = screen.initPageResult;
	if (!req.user) redirect('/admin/login?redirect=%2Fadmin%2Fconformita');
	const sites = await readableSites(req);
	return (
		<ScreenFrame screen={screen} className="portolano-readers">
			<h1>Conformità</h1>
			<p>
				I criteri del Modello Comuni, dell’accessibilità e delle buone regole del web, come li ha trovati
				l’ultimo controllo. Ciò che un programma non può decidere resta da verificare a una persona.
			</p>
			{sites.map((site) => (
				<SiteReport key={site.key} site={site} />
			))}
			{sites.length === 0 && (
				<p>
					La vede chi scrive o pubblica tutti i contenuti di un sito, e tu non hai questo ruolo su nessuno.
				</p>
			)}
		</ScreenFrame>
	);
}
