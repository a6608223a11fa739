import { redirect } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';
import { periods } from '../../readers/period.ts';
import { type ReadableSite, readableSites, readReaders } from '../../readers/read-readers.ts';
import { ScreenFrame } from '../ScreenFrame.tsx';
import { Ratings } from './Ratings.tsx';
import { Visits } from './Visits.tsx';
import { periodInWords } from './words.ts';

interface ChoiceProps {
	sites: readonly ReadableSite[];
	site: ReadableSite;
	days: number;
}

/** A form without scripts: the address tells the choice, and can be shared. */
function Choice({ sites, site, days }: ChoiceProps) {
	return (
		<form method="get" className="portolano-readers__choice">
			<label>
				Sito{' '}
				<select name="sito" defaultValue={site.key}>
					{sites.map(({ key, name }) => (
						<option key={key} value={key}>
							{name}
						</option>
					))}
				</select>
			</label>
			<label>
				Periodo{' '}
				<select name="giorni" defaultValue={days}>
					{periods.map((one) => (
						<option key={one} value={one}>
							{periodInWords(one)}
						</option>
					))}
				</select>
			</label>
			<button type="submit" className="btn btn--style-secondary btn--size-small">
				Mostra
			</button>
		</form>
	);
}

/** What readers of the sites of the user do, without following them: `/admin/lettori`. */
export async function ReadersScreen(screen: AdminViewServerProps) {
	const { req } = screen.initPageResult;
	if (!req.user) redirect('/admin/login?redirect=%2Fadmin%2Flettori');
	const sites = await readableSites(req);
	const { sito, giorni } = screen.searchParams ?? {};
	const site =
		sites.find(({ key }) => key === sito) ?? sites.find(({ kind }) => kind === 'portal') ?? sites[0];
	const days = periods.find((one) => String(one) === giorni) ?? 30;
	const readers = site && (await readReaders({ site, days }, req));
	return (
		<ScreenFrame screen={screen} className="portolano-readers">
			<h1>Visite e valutazioni</h1>
			<p>
				Si contano le pagine lette, giorno per giorno. Niente dice chi le ha lette: non ci sono cookie,
				indirizzi né percorsi.
			</p>
			{site && readers ? (
				<>
					<Choice {...{ sites, site, days }} />
					<Visits {...{ readers, site, days }} />
					<Ratings {...{ readers, site, days }} />
				</>
			) : (
				<p>
					Le vede chi scrive o pubblica tutti i contenuti di un sito, e tu non hai questo ruolo su nessuno.
				</p>
			)}
		</ScreenFrame>
	);
}
