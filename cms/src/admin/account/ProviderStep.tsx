import type { ShownProvider } from '../../oidc/settings.ts';

/** Where a sign-in by the provider begins; it ends at `target`. */
export const startOfProvider = (target: string): string =>
	`/api/users/oidc/start?redirect=${encodeURIComponent(target)}`;

interface Props {
	provider: ShownProvider;
	target: string;
	/** Why a sign-in by the provider did not succeed. */
	problem: string | undefined;
}

const problemId = 'portolano-provider-problem';

/** Leads to the provider, before the form for the password. A link, since it leaves the desk. */
export function ProviderStep({ provider: { name, isOnly }, target, problem }: Props) {
	return (
		<div className="portolano-provider">
			<a
				className="btn btn--style-primary btn--size-large"
				href={startOfProvider(target)}
				aria-describedby={problem === undefined ? undefined : problemId}
			>
				{name}
			</a>
			<p id={problemId} role="alert" className="portolano-refused">
				{problem}
			</p>
			<p>
				{isOnly
					? 'Con la password accede solo chi amministra:'
					: 'oppure con la password di questa redazione:'}
			</p>
		</div>
	);
}
