import { Icon } from './Icon.tsx';

/** The name over the form of access. */
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
