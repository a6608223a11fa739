import {
	areaNames,
	areas,
	type ConformityReport,
	countsInWords,
	dateInWords,
	type JudgedCriterion,
	placeOf,
	type Result,
	resultNames,
	toDo,
} from '@portolano/content-models/conformity';

/** What needs somebody comes first, and open. */
const groups: readonly { result: Result; isOpen: boolean }[] = [
	{ result: 'fail', isOpen: true },
	{ result: 'tolerated', isOpen: true },
	{ result: 'manual', isOpen: false },
	{ result: 'pass', isOpen: false },
	{ result: 'not-applicable', isOpen: false },
];

function Criterion({ criterion }: { criterion: JudgedCriterion }) {
	const { id, title, source, evidence } = criterion;
	const action = toDo(criterion);
	return (
		<li>
			<strong>
				{id} {title}
			</strong>
			<small>{source}</small>
			{evidence.length > 0 && (
				<ul>
					{evidence.map((seen, index) => (
						<li key={index}>{[placeOf(seen), seen.what].filter(Boolean).join(': ')}</li>
					))}
				</ul>
			)}
			{action !== undefined && <p>Che cosa fare: {action}</p>}
		</li>
	);
}

function Group({ name, criteria, isOpen }: { name: string; criteria: JudgedCriterion[]; isOpen: boolean }) {
	if (criteria.length === 0) return null;
	return (
		<details open={isOpen}>
			<summary>
				{name} ({criteria.length})
			</summary>
			{areas.map((area) => {
				const own = criteria.filter((one) => one.area === area);
				return (
					own.length > 0 && (
						<div key={area}>
							<h3>{areaNames[area]}</h3>
							<ul>
								{own.map((criterion) => (
									<Criterion key={criterion.id} criterion={criterion} />
								))}
							</ul>
						</div>
					)
				);
			})}
		</details>
	);
}

/** A report of `portolano conformity`: what is not met and how to mend it, what a person has to check, and the rest. */
export function Report({ report }: { report: ConformityReport }) {
	const { at, site, sample, criteria } = report;
	return (
		<>
			<p>
				Controllato il {dateInWords(at)}: {countsInWords(criteria)}. Pagine aperte: {sample.pages.length}{' '}
				delle {sample.listed} in sitemap.
			</p>
			{site.isLocal && (
				<p>
					È stato visto sulla macchina dell’installazione: HTTPS e dominio si verificano al suo indirizzo
					pubblico.
				</p>
			)}
			{groups.map(({ result, isOpen }) => (
				<Group
					key={result}
					name={resultNames[result].replace(/^./, (letter) => letter.toUpperCase())}
					criteria={criteria.filter((one) => one.result === result)}
					isOpen={isOpen}
				/>
			))}
		</>
	);
}
