import type { Change, Difference } from '../../versions/compare/compare-fields.ts';

const verbs = { added: 'Aggiunto', removed: 'Tolto', moved: 'Spostato' } as const;

/** The fields that changed, each with what came and what went. */
export function DifferenceList({ differences }: { differences: readonly Difference[] }) {
	if (differences.length === 0)
		return (
			<p>Niente di diverso nei campi, in questa lingua. Forse è cambiato lo stato, o un’altra lingua.</p>
		);
	return (
		<dl className="portolano-versions__changes">
			{differences.map(({ label, changes }, index) => (
				<div key={`${index} ${label}`}>
					<dt>{label}</dt>
					<dd>
						{changes.map((change, place) => (
							<Told key={place} change={change} />
						))}
					</dd>
				</div>
			))}
		</dl>
	);
}

function Told({ change }: { change: Change }) {
	if (change.kind !== 'words')
		return (
			<p>
				{verbs[change.kind]}:{' '}
				{change.kind === 'removed' ? <del>{change.what}</del> : <ins>{change.what}</ins>}
			</p>
		);
	return (
		<p>
			{change.parts.map(({ kind, text }, index) => {
				if (kind === 'same') return <span key={index}>{text}</span>;
				const isAdded = kind === 'added';
				const Mark = isAdded ? 'ins' : 'del';
				return (
					<Mark key={index}>
						<span className="portolano-hidden">{isAdded ? ' [aggiunto: ' : ' [tolto: '}</span>
						{text}
						<span className="portolano-hidden">] </span>
					</Mark>
				);
			})}
		</p>
	);
}
