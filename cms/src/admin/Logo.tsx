import { Icon } from './Icon.tsx';

/** The name above the login form. */
export function Logo() {
	return (
		<span
			style={{
				display: 'inline-flex',
				alignItems: 'center',
				gap: '0.5rem',
				fontSize: '2rem',
				fontWeight: 600,
			}}
		>
			<Icon /> Portolano
		</span>
	);
}
