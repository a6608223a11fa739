import type { AccountAccess } from '../../collections/users/sessions/answer.ts';

/** The latest sign-ins of an account and the refused attempts. */
export function SignIns({ signIns }: Pick<AccountAccess, 'signIns'>) {
	return (
		<section aria-labelledby="portolano-sign-ins">
			<h2 id="portolano-sign-ins">Ultimi accessi e tentativi</h2>
			{signIns.length === 0 && <p>Nessuno registrato.</p>}
			<ul className="portolano-account__list">
				{signIns.map(({ at, outcome, way, address, browser, by }, index) => (
					<li key={`${at} ${index}`}>
						<div>
							<strong>{outcome}</strong>
							{by !== undefined && ` da ${by}`}
							<small>{[at, way, browser, `da ${address}`].filter(Boolean).join(', ')}</small>
						</div>
					</li>
				))}
			</ul>
		</section>
	);
}
