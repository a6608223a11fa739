import type { ShownForecast } from './api.ts';

const languageNames = new Intl.DisplayNames(['it'], { type: 'language' });

function Lines({ title, lines }: { title: string; lines: readonly string[] }) {
	if (lines.length === 0) return null;
	return (
		<>
			<dt>{title}</dt>
			{lines.map((line) => (
				<dd key={line}>{line}</dd>
			))}
		</>
	);
}

function Addresses({ addresses }: Pick<ShownForecast, 'addresses'>) {
	if (addresses.length === 0) return null;
	return (
		<>
			<dt>Nuovo indirizzo</dt>
			{addresses.map(({ language, from, to }) => (
				<dd key={language}>
					{addresses.length > 1 && <>In {languageNames.of(language)}: </>}
					<strong>{to}</strong>
					<small>Chi apre {from} ci arriva da solo.</small>
				</dd>
			))}
		</>
	);
}

/** What a move would do, before it is made. */
export function Forecast({ forecast }: { forecast: ShownForecast }) {
	const { to, isOnline, refusal, addresses, leaves, enters, elsewhere, cancelled, state, awaited } = forecast;
	if (refusal !== undefined)
		return (
			<p className="portolano-refused" role="alert">
				{refusal}
			</p>
		);
	return (
		<dl className="portolano-forecast">
			{!isOnline && (
				<>
					<dt>Chi legge</dt>
					<dd>Non vede nulla di diverso: non è online.</dd>
				</>
			)}
			<Addresses addresses={addresses} />
			<Lines title="Non è più in" lines={leaves} />
			<Lines title="Arriva in" lines={enters} />
			<Lines title="Restano di altri siti, e i collegamenti portano là" lines={elsewhere} />
			<Lines title="Viene annullato" lines={cancelled} />
			{state !== undefined && (
				<>
					<dt>Stato</dt>
					<dd>{state}</dd>
				</>
			)}
			{awaited.length > 0 && (
				<>
					<dt>Serve un sì</dt>
					<dd>
						di chi è responsabile di {awaited.map((site) => `«${site}»`).join(' e di ')}: con una proposta lo
						trova sulla sua pagina iniziale.
					</dd>
				</>
			)}
			{awaited.length === 0 && (
				<>
					<dt>Poi</dt>
					<dd>Lo cura chi lavora su «{to}». Per tornare indietro, spostalo di nuovo qui.</dd>
				</>
			)}
		</dl>
	);
}
