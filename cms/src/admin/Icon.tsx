/** A lighthouse: the mark of Portolano. */
export function Icon() {
	return (
		<svg
			width="24"
			height="24"
			viewBox="0 0 24 24"
			fill="none"
			stroke="currentColor"
			strokeWidth="1.6"
			aria-hidden="true"
		>
			<path d="M10 8h4l1.5 12h-7z" />
			<path d="M9.5 5.5 12 3l2.5 2.5V8h-5z" />
			<path d="M4 4.5l3.5 1.5M20 4.5 16.5 6M3 21c3-1.6 6 1.6 9 0s6-1.6 9 0" />
		</svg>
	);
}
