import type { SitesHealth } from '../../desk-start/sites-health.ts';
import { timeInWords } from '../schedule/planned-words.ts';
import { secondsInWords } from './moments.ts';

/** A site that is behind for less long is just at work. */
const lateSeconds = 10;

interface SitesStateProps {
	health: SitesHealth | undefined;
	/** By key. */
	names: ReadonlyMap<string, string>;
}

function Lines({ health, names }: { health: SitesHealth; names: SitesStateProps['names'] }) {
	const late = health.sites.filter(({ behind }) => behind.seconds > lateSeconds);
	const stopped = health.problems.filter(({ isBlocking }) => isBlocking);
	const nameOf = (site: string) => names.get(site) ?? site;
	if (late.length === 0 && stopped.length === 0) {
		const count = health.sites.length === 1 ? 'Il tuo sito è aggiornato' : 'I tuoi siti sono aggiornati';
		return (
			<p className="portolano-start__well">
				{count}
				{health.logReadAt !== null && `: ultimo controllo alle ${timeInWords(health.logReadAt)}`}.
			</p>
		);
	}
	return (
		<ul>
			{late.map(({ site, behind }) => (
				<li key={site} className="portolano-start__trouble">
					<strong>{nameOf(site)}</strong> è indietro di {secondsInWords(behind.seconds)}
					{behind.pages > 0 && ` (${behind.pages} pagine da comporre)`}: quello che pubblichi arriva, un po’
					più tardi.
				</li>
			))}
			{stopped.map(({ site, path, message }) => (
				<li key={`${site}${path}`} className="portolano-start__trouble">
					<strong>{nameOf(site)}</strong>: la pagina {path} non è online. {message}
				</li>
			))}
		</ul>
	);
}

/** How the sites are: up to date, behind, or with pages that could not go online. */
export function SitesState({ health, names }: SitesStateProps) {
	return (
		<section>
			<h2>I siti</h2>
			{health ? (
				<Lines health={health} names={names} />
			) : (
				<p className="portolano-start__trouble">
					Non so come stanno: il programma che compone i siti non risponde. Puoi lavorare; quello che
					pubblichi va online quando riparte. Se dura più di qualche minuto, avvisa chi amministra il sistema.
				</p>
			)}
		</section>
	);
}
